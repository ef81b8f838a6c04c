// What the passing of time alone changes, and when it next will. Covered by
// tests/door/session_time_test.cpp.

#include <algorithm>

#include "kiosk/door/diary.h"
#include "kiosk/door/incident.h"
#include "kiosk/door/news.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using timing::milliseconds;

constexpr std::chrono::days kStrangersRemembered{7};  // as long as the book remembers

void begin_day(Stepping& work) {
  const Date today = work_date(work.turn.now.instant, work.rules.office.day_ends_at);
  if (work.session.today == today) return;
  work.session.today = today;
  know_duties(work);
  work.session.book.forget_before(today);
  work.session.inside.clear();
  work.session.strangers.forget_before(work.turn.now.instant - kStrangersRemembered);
  work.session.asked_why.clear();
  work.session.visitors.forget_before(today);
  work.session.diary.forget_before(Date{std::chrono::sys_days{today} - kDiaryLookedBack});
  for (const StaffId& who : work.session.book.people()) count_in_or_out(work, who);
}

bool slow(const Pending& pending, Tick now) {
  return !pending.word && now - pending.asked >= timing::kSlowRecorder;
}

// Nobody may take the face of the person before for the answer to their own tap.
void make_room_for_slow_one(Stepping& work) {
  for (const Pending& pending : work.session.pending)
    if (slow(pending, work.turn.now.tick)) leave_page_for(work, pending.id);
  const auto& confirmation = work.session.confirmation;
  if (!confirmation) return;
  for (const Pending& pending : work.session.pending)
    if (slow(pending, work.turn.now.tick) && confirmation->since <= pending.asked)
      return set_aside(work, pending.who);
}

struct Earliest {
  Tick now;
  Tick wake = Tick::max();

  void at(Tick tick) {
    if (tick > now) wake = std::min(wake, tick);
  }
  // The visible last seconds of a page begin at `from`.
  void count_down(Tick from) {
    at(from);
    if (from <= now) seconds_until(from + timing::kPageCountdown);
  }
  // Each whole second before `end`, where a count down shows another number, and `end` itself.
  void seconds_until(Tick end) {
    if (end <= now) return;
    at(end - (end - now - milliseconds{1}) / milliseconds{1000} * milliseconds{1000});
  }
};

}  // namespace

void take(Stepping& work, const TimePassed&) {
  Session& session = work.session;
  const Tick now = work.turn.now.tick;
  begin_day(work);
  std::erase_if(session.aside, [now](const Aside& aside) { return aside.until <= now; });
  std::erase_if(session.readings, [now](const ReadingOf& reading) {
    return now - std::max(reading.taken, reading.read) >= timing::kRepetition;
  });
  if (session.confirmation && session.confirmation->until <= now) close_confirmation(work);
  make_room_for_slow_one(work);
  end_quiets(work);
  end_waiting_for_badge(work);
  if (session.page &&
      now - session.page->touched >= time_of(*session.page) + timing::kPageCountdown) {
    keep_unfinished(work);
    session.page.reset();
  }
  keep_typed(work);
  std::erase_if(session.wrong_pins, [now](const WrongPins& wrong) {
    return now - wrong.last >= timing::kPinsForgotten;
  });
  const bool in_use = session.page || session.confirmation;
  if (!in_use && now - session.touched >= timing::kLanguage)
    session.language = Language::kVietnamese;
}

Tick next_wake(const Session& session, Now now) {
  constexpr milliseconds kMinute{60'000};
  Earliest earliest{now.tick};
  earliest.at(now.tick + kMinute - now.instant.time_since_epoch() % kMinute);
  if (session.confirmation) earliest.seconds_until(session.confirmation->until);
  for (const Aside& aside : session.aside) earliest.at(aside.until);
  for (const Pending& pending : session.pending) earliest.at(pending.asked + timing::kSlowRecorder);
  for (const Doubtful& each : session.doubtful) {
    if (each.quiet) earliest.at(each.quiet->until);
    earliest.at(each.told_until);
  }
  if (const auto awaited = badge_awaited_until(session)) earliest.seconds_until(*awaited);
  if (session.page) {
    earliest.count_down(session.page->touched + time_of(*session.page));
    if (const auto* pad = std::get_if<PinPad>(&session.page->what)) earliest.at(pad->rests_until);
    if (const auto kept = typed_to_be_kept_at(session)) earliest.at(*kept);
  }
  if (const auto turn = next_notice_at(session, now)) earliest.at(*turn);
  if (const auto change = next_incident_at(session, now)) earliest.at(*change);
  if (session.language != Language::kVietnamese) earliest.at(session.touched + timing::kLanguage);
  return earliest.wake;
}

}  // namespace kiosk

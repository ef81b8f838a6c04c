#include "kiosk/door/news.h"

#include <algorithm>

#include "kiosk/door/asking.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/tasks.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using What = Reminder::What;

constexpr auto kRefusalTold = 72h;  // after it was decided
constexpr days kTaskCarried{7};     // after it was reported as not done, or put off
constexpr std::size_t kMostTasks = 2;
constexpr days kReturnedTold{14};  // after the day it is of
constexpr auto kCommentTold = 24h;

std::vector<const OfficeNotice*> on_idle(const Session& session) {
  auto notices = session.notices.standing(session.today.value_or(Date{}));
  std::erase_if(notices, [](const OfficeNotice* each) { return !each->units.empty(); });
  return notices;
}

Date today_of(Instant at, const DoorRules& rules) {
  return work_date(at, rules.office.day_ends_at);
}

void add(std::vector<Reminder>& found, What what, const Date& date, std::chrono::minutes minute,
         const Meant& meant) {
  Reminder one;
  one.what = what;
  one.date = date;
  one.minute = minute;
  one.meant = meant;
  found.push_back(one);
}

bool lately_refused(const std::optional<Decision>& decision, Instant now) {
  return decision && !decision->approved && now - decision->at < kRefusalTold;
}

// What was said of taps of these days, and what has become of it.
void add_corrections(const Day& day, Instant now, What what, std::vector<Reminder>& found) {
  for (const Recalled& each : day.recalled) {
    if (each.withdrawn) continue;
    const bool told = what == What::kWaits ? each.waits() : lately_refused(each.decision, now);
    if (told) add(found, what, each.what.date, each.what.minute, each.what.meant);
  }
  for (const Tap& tap : day.taps) {
    if (!tap.change || tap.withdrawn) continue;
    const bool waits = !tap.change->decision && (!tap.meant || *tap.meant != tap.change->meant);
    const bool told = what == What::kWaits ? waits : lately_refused(tap.change->decision, now);
    if (told) add(found, what, day.date, minute_on(day.date, tap.at), tap.change->meant);
  }
}

bool is_duty(const config::Office& office, const std::string& code) {
  return std::any_of(office.sheet_codes.begin(), office.sheet_codes.end(), [&](const auto& each) {
    return each.code == code && each.where == config::SheetCode::Where::kDuty;
  });
}

void add_duty(const Session& session, const TapStand& stand, const DoorRules& rules,
              std::vector<Reminder>& found) {
  const Date tomorrow{std::chrono::sys_days{today_of(stand.at, rules)} + days{1}};
  for (const DeclaredStanding& each : session.declared.on(stand.person.id, tomorrow)) {
    const Declared& what = each.declaration.what;
    if (each.state != DeclaredStanding::State::kAgreed || !is_duty(rules.office, what.code))
      continue;
    Reminder one;
    one.what = What::kDuty;
    one.date = tomorrow;
    if (what.hours) one.minute = what.hours->from;
    found.push_back(one);
  }
}

// Whoever is asked about it need not be reminded.
void add_missing(const Session& session, const TapStand& stand, const DoorRules& rules,
                 std::vector<Reminder>& found) {
  if (stand.asks_forgotten || stand.recalled) return;
  const auto forgotten = forgotten_of(session, stand.person, stand.at, rules);
  if (!forgotten || forgotten->meaning != Meaning::kLeft) return;
  Reminder one;
  one.what = What::kNoDeparture;
  one.date = forgotten->date;
  found.push_back(one);
}

Instant beginning_of(const Date& date, const DoorRules& rules) {
  return instant_of(LocalTime{std::chrono::local_days{date} + rules.office.day_ends_at});
}

// "Làm hết việc chứ không hết giờ" (S0-27): who goes home is told what of today's trips is open,
// and who comes the first time of a day, what is left of the days before.
void add_tasks(const Session& session, const TapStand& stand, const DoorRules& rules,
               std::vector<Reminder>& found) {
  const auto tap = session.book.recorded_tap(stand.person.id, stand.told.value_or(stand.tap));
  if (!tap || !tap->meant || tap->withdrawn) return;
  const bool leaves = tap->meant->meaning == Meaning::kLeft;
  const bool comes =
      tap->meant->meaning == Meaning::kArrived && tap->before.where == Whereabouts::kNotYet;
  if (!leaves && !comes) return;
  const Instant today = beginning_of(today_of(tap->at, rules), rules);
  const auto tasks = leaves ? session.tasks.of(stand.person.id, today, Instant::max())
                            : session.tasks.of(stand.person.id, today - kTaskCarried, today);
  for (std::size_t i = 0; i < std::min(tasks.size(), kMostTasks); ++i) {
    Reminder one;
    const bool put_off = tasks[i].outcome == Outcome::kPostponed;
    one.what = comes && put_off ? What::kPostponed : What::kUnfinished;
    one.task = tasks[i].content;
    if (i + 1 == kMostTasks) one.count = static_cast<int>(tasks.size() - kMostTasks);
    found.push_back(one);
  }
}

// What came back from a reviewer waits for its writer (S1-6).
void add_returned(const Session& session, const TapStand& stand, const Date& today,
                  std::vector<Reminder>& found) {
  const std::chrono::sys_days day{today};
  for (const DiaryDay& each : session.diary.days(stand.person.id, Date{day - kReturnedTold}, today))
    if (each.state == DiaryDay::State::kReturned) {
      Reminder one;
      one.what = What::kReturned;
      one.date = each.date;
      found.push_back(one);
    }
}

void add_comments(const Session& session, const TapStand& stand, const Date& today,
                  std::vector<Reminder>& found) {
  const std::chrono::sys_days day{today};
  Reminder one;
  one.what = What::kComments;
  for (const DiaryDay& each : session.diary.days(stand.person.id, Date{day - kReturnedTold}, today))
    for (const Review& said : each.reviews) {
      const bool fresh = said.at <= stand.at && stand.at - said.at < kCommentTold;
      if (said.act == ReviewAct::kRemarked && said.by != stand.person.id && fresh) ++one.count;
    }
  if (one.count > 0) found.push_back(one);
}

void add_deadlines(const Session& session, const TapStand& stand, const DoorRules& rules,
                   std::vector<Reminder>& found) {
  const auto waiting = tasks_waiting(session, stand.person, today_of(stand.at, rules), rules);
  for (const auto& [what, count] :
       {std::pair{What::kTaskOver, waiting.over}, std::pair{What::kTaskDue, waiting.due_soon}}) {
    if (count == 0) continue;
    Reminder one;
    one.what = what;
    one.count = static_cast<int>(count);
    found.push_back(one);
  }
}

}  // namespace

bool may_open(const OfficeNotice& notice, const TapStand& stand) {
  return is_for(notice, stand.person.id, stand.person.unit) &&
         (notice.who.empty() || stand.via != Via::kClaimed);
}

std::vector<const OfficeNotice*> unread_at(const Session& session, const TapStand& stand,
                                           const DoorRules& rules) {
  auto unread =
      session.notices.unread(stand.person.id, stand.person.unit, today_of(stand.at, rules));
  std::erase_if(unread, [&stand](const OfficeNotice* each) { return !may_open(*each, stand); });
  return unread;
}

bool may_remind(const KnownPerson& by, const KnownPerson& whom) { return decides_about(by, whom); }

const OfficeNotice* notice_on_idle(const Session& session, Now now) {
  const auto notices = on_idle(session);
  if (notices.empty()) return nullptr;
  const auto turn = now.instant.time_since_epoch() / timing::kNoticeTurn;
  return notices[static_cast<std::size_t>(turn) % notices.size()];
}

std::optional<Tick> next_notice_at(const Session& session, Now now) {
  if (session.page || session.confirmation || on_idle(session).size() < 2) return {};
  return now.tick + timing::kNoticeTurn - now.instant.time_since_epoch() % timing::kNoticeTurn;
}

std::vector<Reminder> reminders_of(const Session& session, const TapStand& stand,
                                   const DoorRules& rules) {
  std::vector<Reminder> found;
  const bool plain = stand.kind == TapStand::Kind::kTap && stand.via != Via::kClaimed;
  if (!plain || stand.waiting) return found;
  const auto unread = unread_at(session, stand, rules).size();
  const bool asks = asking_of(session, stand, rules).what != Asking::What::kNothing;
  if (unread > 0 && asks) {
    Reminder one;
    one.count = static_cast<int>(unread);
    found.push_back(one);
  }
  const auto told = session.book.recorded_days(stand.person.id);
  for (const Day& day : told) add_corrections(day, stand.at, What::kRefused, found);
  const Date today = today_of(stand.at, rules);
  add_returned(session, stand, today, found);
  add_missing(session, stand, rules, found);
  add_tasks(session, stand, rules, found);
  add_deadlines(session, stand, rules, found);
  if (!stand.recalled)
    for (const Day& day : told) add_corrections(day, stand.at, What::kWaits, found);
  add_duty(session, stand, rules, found);
  add_comments(session, stand, today, found);
  if (found.size() > kMostReminders) found.resize(kMostReminders);
  return found;
}

bool has_news(const Session& session, const TapStand& stand, const DoorRules& rules) {
  if (tasks_waiting(session, stand.person, today_of(stand.at, rules), rules).asks()) return true;
  return !unread_at(session, stand, rules).empty() || !reminders_of(session, stand, rules).empty();
}

NoticeReaders readers_of(const Session& session, const OfficeNotice& notice,
                         const std::vector<const KnownPerson*>& people) {
  NoticeReaders readers;
  for (const KnownPerson* person : people) {
    if (!is_for(notice, person->id, person->unit)) continue;
    const bool read = session.notices.has_read(notice.id, person->id);
    (read ? readers.read : readers.unread).push_back(person);
  }
  return readers;
}

}  // namespace kiosk

// A badge at the reader: bounce, repetition, withdrawal or a tap of its own. Covered by
// tests/door/session_tap_test.cpp.

#include <algorithm>

#include "kiosk/door/own_hours.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using timing::milliseconds;

// How long ago `tap` was. By the clock that never steps where both were read since the same start
// of the machine; otherwise by the calendar, which may have stepped: then it is long ago.
milliseconds since(const Tap& tap, const Now& now, const std::string& boot) {
  const milliseconds by_tick = now.tick.time_since_epoch() - tap.clock.mono;
  const milliseconds by_hand = now.instant - tap.at;
  const milliseconds time = tap.clock.boot == boot ? by_tick : by_hand;
  return time < milliseconds{0} ? milliseconds::max() : time;
}

// The last tap of the day that counted, by the facts: so it holds across a restart and between
// terminals.
const Tap* last_tap(const Day& day) {
  const auto last = std::find_if(day.taps.rbegin(), day.taps.rend(),
                                 [](const Tap& tap) { return !tap.withdrawn && !tap.repeats; });
  return last == day.taps.rend() ? nullptr : &*last;
}

// A card held against the reader is read again and again, and people tap twice when the answer
// comes late: within the bounce both are one act of one person. One that stays there counts once
// more as a repetition, and then not until it has been away.
bool bounces(Session& session, const std::string& badge, const std::string& reader, Tick at) {
  auto& readings = session.readings;
  const auto found = std::find_if(readings.begin(), readings.end(),
                                  [&badge](const auto& each) { return each.badge == badge; });
  if (found == readings.end()) {
    readings.push_back({badge, at, at, false, reader});
    return false;
  }
  const Tick from = found->lying ? found->read : found->taken;
  const bool bounce = at - from < timing::kBounce;
  found->read = at;
  found->reader = reader;
  if (bounce) return true;
  found->lying = at - found->taken < timing::kRepetition;
  found->taken = at;
  return false;
}

// Nobody is refused for it: both are recorded, and the face says that there were two.
bool came_with_another(const Session& session, const BadgeTap& tap) {
  const auto& readings = session.readings;
  return !tap.reader.empty() &&
         std::any_of(readings.begin(), readings.end(), [&tap](const ReadingOf& each) {
           return each.badge != tap.person.id.text && each.reader == tap.reader &&
                  tap.at.tick - each.read < timing::kTogether;
         });
}

// Chosen on the idle glass it is for who taps next; whoever comes after has not chosen it.
void keep_language_for(Session& session, const StaffId& who) {
  if (session.language_of.empty()) session.language_of = who;
  if (session.language_of != who) session.language = Language::kVietnamese;
}

TapStand* marked_for(Session& session, const StaffId& who) {
  if (!session.confirmation) return nullptr;
  auto* stand = std::get_if<TapStand>(&session.confirmation->stand);
  const bool marked = stand != nullptr && stand->kind == TapStand::Kind::kMarked;
  return marked && stand->person.id == who && !stand->waiting ? stand : nullptr;
}

Pending tap_pending(const Session& session, const BadgeTap& tap, TapStand::Kind kind,
                    const EventId& about, Signal signal) {
  TapStand stand;
  stand.kind = kind;
  stand.person = tap.person;
  stand.via = tap.via;
  stand.tap = about;
  stand.at = tap.at.instant;
  stand.together = came_with_another(session, tap);
  Pending pending;
  pending.stand = stand;
  pending.signal = signal;
  return pending;
}

void take_new_tap(Stepping& work, const BadgeTap& tap, const Origin& origin, const Day& day) {
  const Instant at = tap.at.instant;
  const DayHours hours = own_hours_on(work.session, tap.person, day.date, work.rules);
  const Direction direction = direction_of(day.now, at, hours);
  const Meant meant{direction.likely, direction.errand, Said::kInferred};
  Tap as_taken;
  as_taken.at = at;
  as_taken.before = day.now;
  if (direction.unmistakable) as_taken.meant = meant;
  const bool late = late_by(as_taken, hours) > milliseconds{0};
  ask(work, direction.unmistakable ? tap_that_means(origin, meant) : undecided_tap(origin),
      tap_pending(work.session, tap, TapStand::Kind::kTap, tap.id,
                  late ? Signal::kLate : Signal::kOk));
}

}  // namespace

void take(Stepping& work, const BadgeTap& tap) {
  work.session.reader_heard = true;
  tapped(work, tap);
}

void withdraw(Stepping& work, const BadgeTap& tap, const EventId& marked) {
  ask(work, withdrawal({tap.id, tap.at, tap.person.id, tap.via}, marked),
      tap_pending(work.session, tap, TapStand::Kind::kWithdrawn, marked, Signal::kOk));
}

void tapped(Stepping& work, const BadgeTap& tap) {
  Session& session = work.session;
  const StaffId& who = tap.person.id;
  keep_language_for(session, who);
  if (bounces(session, who.text, tap.reader, tap.at.tick)) return;
  const Origin origin{tap.id, tap.at, who, tap.via};
  if (const TapStand* marked = marked_for(session, who)) return withdraw(work, tap, marked->tap);

  const Day day = session.book.day_at(who, tap.at.instant);
  const Tap* last = last_tap(day);
  const auto ago = last == nullptr ? milliseconds::max() : since(*last, tap.at, work.rules.boot);
  if (ago < timing::kBounce) return;
  if (ago >= timing::kRepetition) return take_new_tap(work, tap, origin, day);
  ask(work, repeated_tap(origin, last->id),
      tap_pending(work.session, tap, TapStand::Kind::kRepeated, tap.id, Signal::kRepeated));
}

void take(Stepping& work, const StrangeTap& tap) {
  work.session.reader_heard = true;
  const bool unknown = tap.badge.why == StrangeBadge::Why::kUnknown;  // a closed one has an owner
  if (unknown && !awaits_badge(work.session) && passed_over(work, tap.reader)) return;
  if (bounces(work.session, name_at_reader(tap.badge), tap.reader, tap.at.tick)) return;
  if (give_badge(work, tap)) return;
  if (unknown) count_unknown(work, tap.reader);
  MessageStand stand;
  stand.badge = tap.badge;
  stand.reader = tap.reader;
  stand.at = tap.at.instant;
  Pending pending;
  pending.stand = stand;
  pending.signal = Signal::kUnknown;
  ask(work, strange_tap({tap.id, tap.at, {}, Via::kBadge}, tap.badge), std::move(pending));
}

std::string name_at_reader(const StrangeBadge& badge) {
  return "badge " + (badge.hashes.empty() ? badge.last3 : badge.hashes.front());
}

void take(Stepping& work, const UnreadableTap& tap) {
  work.session.reader_heard = true;
  if (passed_over(work, tap.reader)) return;
  count_unknown(work, tap.reader);
  MessageStand stand;
  stand.kind = MessageStand::Kind::kUnreadable;
  stand.reader = tap.reader;
  stand.at = work.turn.now.instant;
  present(work, stand);
}

}  // namespace kiosk

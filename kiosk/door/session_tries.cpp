// What wrong PINs cost outlasts a restart: each of a known person is a fact (`entry.refused`), and
// the facts of the last minutes are read back. Facts rather than a file of the terminal's own: they
// are durable already, tell the owner and the office that somebody tried, hold at every terminal
// that hears of them, and cannot disagree with the log. After kPinsForgotten nothing is left of
// them but the record: there is no lock that somebody else would have to lift. Covered by
// tests/door/session_tries_test.cpp.

#include <algorithm>

#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

// How long ago; what was read off a clock that stands before it has just been.
timing::milliseconds age_of(const Fact& fact, const Turn& turn, const DoorRules& rules) {
  const bool this_start = fact.event.clock.boot == rules.boot;
  const timing::milliseconds age = this_start
                                       ? turn.now.tick.time_since_epoch() - fact.event.clock.mono
                                       : turn.now.instant - fact.event.at;
  return std::max(age, timing::milliseconds{0});
}

}  // namespace

WrongPins& wrong_of(Session& session, const std::string& about) {
  auto& all = session.wrong_pins;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&about](const WrongPins& each) { return each.about == about; });
  return found == all.end() ? all.emplace_back(WrongPins{about, 0, {}}) : *found;
}

void record_wrong(Stepping& work, const KnownPerson& person, WrongPins& wrong) {
  wrong.events.push_back(work.turn.fresh);
  Pending pending = pending_about(work, person);
  pending.unseen = true;
  ask(work,
      pin_refused(person.id,
                  {.id = work.turn.fresh, .at = work.turn.now, .by = {}, .via = Via::kTerminal}),
      std::move(pending));
}

void learn_wrong(Stepping& work, const Fact& fact) {
  if (fact.event.kind != kEntryRefused || fact.event.who.empty()) return;
  const auto age = age_of(fact, work.turn, work.rules);
  if (age >= timing::kPinsForgotten) return;
  WrongPins& wrong = wrong_of(work.session, fact.event.who.text);
  auto& known = wrong.events;
  if (std::find(known.begin(), known.end(), fact.event.id) != known.end()) return;
  known.push_back(fact.event.id);
  ++wrong.count;
  wrong.last = std::max(wrong.last, work.turn.now.tick - age);
}

}  // namespace kiosk

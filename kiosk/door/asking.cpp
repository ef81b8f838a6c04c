#include "kiosk/door/asking.h"

#include <algorithm>

#include "kiosk/door/own_hours.h"

namespace kiosk {
namespace {

using What = Asking::What;

Choice choice_for(Meaning meaning, Errand errand) {
  if (meaning == Meaning::kLeft) return Choice::kLeave;
  if (meaning != Meaning::kWentOut) return Choice::kComeBack;
  if (errand == Errand::kLunch) return Choice::kLunch;
  if (errand == Errand::kPrivate) return Choice::kPrivate;
  return errand == Errand::kField ? Choice::kField : Choice::kErrand;
}

constexpr std::chrono::minutes kJustIn{30};  // proposal: as long as the break counts as near

bool work_has_begun(Instant at, const DayHours& hours) {
  const std::chrono::local_days date{work_date(at, hours.day_ends_at)};
  return !hours.sessions.empty() && local_time(at) >= date + hours.sessions.front().from;
}

// Neither the hour nor the day so far speaks for one way out.
bool any_way_out(const Tap& tap, const Direction& direction, const DayHours& hours) {
  if (tap.before.where != Whereabouts::kIn || tap.before.unclear) return false;
  const bool day_off = hours.sessions.empty();
  const bool hour_speaks = !day_off && direction.errand != Errand::kOfficial;
  if (hour_speaks) return false;
  if (!day_off && !work_has_begun(tap.at, hours)) return true;
  return tap.at - tap.before.since < kJustIn;
}

std::vector<Choice> possible(const Standing& before) {
  if (before.where != Whereabouts::kIn) return {Choice::kComeBack, Choice::kLeave};
  std::vector<Choice> all{Choice::kLeave, Choice::kLunch, Choice::kField, Choice::kErrand,
                          Choice::kPrivate};
  if (before.unclear) all.push_back(Choice::kComeBack);
  return all;
}

// A repetition is where a wrong guess about the tap before it can be put right.
Asking about_repetition(const Session& session, const TapStand& stand, const Tap& tap) {
  const auto first = session.book.tap(stand.person.id, *tap.repeats);
  if (first && first->meant && first->meant->meaning != Meaning::kArrived)
    return {What::kRightGuess, *first, true};
  const Day day = session.book.day_at(stand.person.id, stand.at);
  return {day.now.where == Whereabouts::kIn ? What::kLeaving : What::kNothing, tap, false};
}

// What a tap asks for itself; one without a meaning, nothing.
What own_question(const Tap& tap, const DayHours& hours) {
  if (!tap.meant) return What::kNothing;
  if (tap.meant->meaning != Meaning::kArrived) return What::kRightGuess;
  const bool said = tap.meant->said == Said::kPerson;
  return !said && hours_nearly_over(tap.at, hours) ? What::kLateFirst : What::kNothing;
}

// Where nothing else is asked: about a tap that was not made.
void ask_about_forgotten(const Session& session, const TapStand& stand, const DoorRules& rules,
                         Asking& asking) {
  if (stand.recalled) return;
  auto missed = forgotten_of(session, stand.person, stand.at, rules);
  if (!missed || missed->guesses.empty()) return;
  const bool of_today = missed->date == work_date(stand.at, rules.office.day_ends_at);
  if (!of_today && !stand.asks_forgotten) return;
  asking.what = What::kForgotten;
  asking.forgotten = std::move(missed);
}

// What is left open, by earlier taps or by this one; otherwise the tap that the face confirms.
Asking left_open(const Session& session, const TapStand& stand) {
  const StaffId& who = stand.person.id;
  const auto questions = session.book.questions(who);
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const auto& each) { return may_ask_about(stand, each.tap); });
  if (found != questions.end()) {
    const OpenQuestion& first = *found;
    return {first.doubted ? What::kOwner : What::kMeaning, *session.book.tap(who, first.tap),
            first.tap != stand.tap};
  }
  const auto tap = session.book.tap(who, stand.tap);
  if (stand.told || !tap || tap->withdrawn) return {};
  if (tap->repeats && !tap->meant) return about_repetition(session, stand, *tap);
  return {What::kNothing, *tap, false};
}

}  // namespace

std::optional<Choice> likeliest(const Asking& asking) {
  const Tap& tap = asking.tap;
  if (tap.meant && asking.what == What::kRightGuess)
    return choice_for(tap.meant->meaning, tap.meant->errand);
  const Direction direction = direction_of(tap.before, tap.at, asking.hours);
  if (any_way_out(tap, direction, asking.hours)) return {};
  return choice_for(direction.likely, direction.errand);
}

Asking asking_of(const Session& session, const TapStand& stand, const DoorRules& rules) {
  const bool settled =
      stand.kind == TapStand::Kind::kMarked || stand.kind == TapStand::Kind::kWithdrawn;
  if (settled || stand.waiting) return {};
  Asking asking = left_open(session, stand);
  asking.hours = own_hours(session, stand.person, asking.tap.at, rules);
  if (asking.what == What::kMeaning && hands_over(asking.tap, asking.hours))
    asking.what = What::kHandsOver;
  if (asking.what == What::kNothing) asking.what = own_question(asking.tap, asking.hours);
  if (asking.what == What::kNothing && stand.kind == TapStand::Kind::kTap)
    ask_about_forgotten(session, stand, rules, asking);
  return asking;
}

std::vector<Choice> choices_for(const Asking& asking) {
  if (asking.what == What::kLeaving) return {Choice::kLeave};
  if (asking.what == What::kLateFirst) return {Choice::kLeave, Choice::kArrive};
  if (asking.what == What::kHandsOver) return {Choice::kLeave, Choice::kStayOn};
  if (asking.what != What::kMeaning && asking.what != What::kRightGuess) return {};
  std::vector<Choice> choices = possible(asking.tap.before);
  const auto likely = likeliest(asking);
  if (!likely) return choices;
  const auto first = std::find(choices.begin(), choices.end(), *likely);
  if (first != choices.end()) std::rotate(choices.begin(), first, first + 1);
  return choices;
}

bool may_ask_about(const TapStand& stand, const EventId& tap) {
  return stand.via != Via::kClaimed || stand.tap == tap;
}

bool may_open_own(const TapStand& stand) {
  return stand.kind != TapStand::Kind::kMarked && stand.via != Via::kClaimed;
}

bool only_looks(const Asking& asking) {
  return asking.what == What::kMeaning && !asking.earlier &&
         asking.tap.before.where == Whereabouts::kIn;
}

Meant meant_by(Choice choice) {
  switch (choice) {
    case Choice::kLeave: return {Meaning::kLeft, Errand::kNone, Said::kPerson};
    case Choice::kLunch: return {Meaning::kWentOut, Errand::kLunch, Said::kPerson};
    case Choice::kField: return {Meaning::kWentOut, Errand::kField, Said::kPerson};
    case Choice::kErrand: return {Meaning::kWentOut, Errand::kOfficial, Said::kPerson};
    case Choice::kPrivate: return {Meaning::kWentOut, Errand::kPrivate, Said::kPerson};
    case Choice::kArrive: return {Meaning::kArrived, Errand::kNone, Said::kPerson};
    case Choice::kStayOn: return {Meaning::kLeft, Errand::kNone, Said::kPerson, {}, true};
    case Choice::kComeBack: break;
  }
  return {Meaning::kCameBack, Errand::kNone, Said::kPerson};
}

}  // namespace kiosk

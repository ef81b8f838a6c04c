// What the ear is told of what is recorded: in, out, or a badge nobody knows. Late sounds as on
// time does (ui, "Dignity"). Covered by tests/door/session_sound_test.cpp.

#include "config/volume.h"
#include "kiosk/base/calendar.h"
#include "kiosk/door/own_hours.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

Tone tone_of(Meaning meaning) {
  const bool in = meaning != Meaning::kLeft && meaning != Meaning::kWentOut;
  return in ? Tone::kIn : Tone::kOut;
}

}  // namespace

void play(Stepping& work, Tone tone) {
  const auto now = time_of_day(local_time(work.turn.now.instant));
  const int percent = config::volume_at(work.rules.sound, now);
  if (percent > 0) work.effects.push_back(Play{tone, percent});
}

// An undecided tap sounds as its likeliest meaning, a repetition as the tap it repeats, a
// withdrawal as where it leaves its person.
Tone tone_of(const Stepping& work, const Pending& recorded) {
  if (recorded.signal == Signal::kUnknown) return Tone::kUnknown;
  const AttendanceBook& book = work.session.book;
  auto tap = book.recorded_tap(recorded.who, recorded.id);
  if (tap && tap->repeats) tap = book.recorded_tap(recorded.who, *tap->repeats);
  if (tap && tap->meant) return tone_of(tap->meant->meaning);
  const auto* stand = std::get_if<TapStand>(&recorded.stand);
  if (tap && stand != nullptr) {
    const DayHours hours = own_hours(work.session, stand->person, tap->at, work.rules);
    return tone_of(direction_of(tap->before, tap->at, hours).likely);
  }
  return work.session.inside.contains(recorded.who) ? Tone::kIn : Tone::kOut;
}

}  // namespace kiosk

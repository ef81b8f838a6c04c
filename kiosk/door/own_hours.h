#pragma once
// What somebody's tap is measured by: the hours of their own unit and group on that day, as the
// law, the office's configuration and the calendar of all terminals have them (domain B1, B2).
// Covered by tests/door/own_hours_test.cpp.

#include "kiosk/door/session.h"
#include "kiosk/presence/direction.h"

namespace kiosk {

inline DayHours own_hours(const Session& session, const KnownPerson& person, Instant at,
                          const DoorRules& rules) {
  return hours_at(at, rules.office, session.calendar, {person.unit, person.category});
}

}  // namespace kiosk

#pragma once
// What somebody's tap is measured by: the hours of their own unit and group on that day, as the
// law, the office's configuration and the calendar of all terminals have them (domain B1, B2), and
// their duty, which may own the tap beyond that day.
// Covered by tests/door/own_hours_test.cpp.

#include "kiosk/door/session.h"
#include "kiosk/presence/direction.h"

namespace kiosk {

// Of the working day that the caller has at hand.
inline DayHours own_hours_on(const Session& session, const KnownPerson& person, const Date& date,
                             const DoorRules& rules) {
  const auto duties = session.declared.duties(person.id, date, date);
  DayHours hours = hours_on(date, duties.empty() ? nullptr : &duties.back(), rules.office,
                            session.calendar, {person.unit, person.category});
  hours.judged = !person.exempt;
  return hours;
}

inline DayHours own_hours(const Session& session, const KnownPerson& person, Instant at,
                          const DoorRules& rules) {
  return own_hours_on(session, person, session.book.day_at(person.id, at).date, rules);
}

}  // namespace kiosk

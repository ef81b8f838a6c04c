// Covered by tests/presence/month_sheet_test.cpp and tests/admin/attendance_test.cpp.
#include "kiosk/presence/day_rules.h"

namespace kiosk {

DayMeasure measure_of(const DayRules& rules, const WhoseDays& person, const Date& date,
                      Instant now) {
  DayMeasure measure;
  measure.sessions = rules.calendar.day(date, person.whom).sessions;
  measure.grace = rules.office.grace;
  measure.now = minute_on(date, now);
  measure.over = measure.now >= std::chrono::days{1} + rules.office.day_ends_at;
  measure.declared = rules.declared.parts(person.who, date, measure.sessions);
  measure.exempt = person.exempt;
  return measure;
}

}  // namespace kiosk

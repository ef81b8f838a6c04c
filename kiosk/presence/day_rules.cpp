// Covered by tests/presence/month_sheet_test.cpp and tests/admin/attendance_test.cpp.
#include "kiosk/presence/day_rules.h"

#include <algorithm>

namespace kiosk {
namespace {
using std::chrono::days;

// Until when somebody's day may still be added to.
std::chrono::minutes end_of(const DayRules& rules, const StaffId& who, const Date& date) {
  std::chrono::minutes end = days{1} + rules.office.day_ends_at;
  for (const Duty& duty : rules.declared.duties(who, date, date))
    end = std::max(end, minute_on(date, duty.to + kOwnedAround));
  return end;
}

}  // namespace

WorkingDays working_days(const DayRules& rules, const StaffId& who, const Date& from,
                         const Date& to) {
  return {rules.office.day_ends_at, rules.declared.duties(who, before_days(from), behind_days(to))};
}

DayMeasure measure_of(const DayRules& rules, const WhoseDays& person, const Date& date,
                      Instant now) {
  DayMeasure measure;
  measure.sessions = rules.calendar.day(date, person.whom).sessions;
  measure.grace = rules.office.grace;
  measure.now = minute_on(date, now);
  measure.over = measure.now >= end_of(rules, person.who, date);
  measure.declared = rules.declared.parts(person.who, date, measure.sessions);
  measure.exempt = person.exempt;
  return measure;
}

}  // namespace kiosk

#pragma once
// What everybody's days are measured by: the office's hours, what was declared, who is not judged.

#include "kiosk/presence/day_report.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

// Borrows all three, which must outlive it.
struct DayRules {
  const config::Office& office;
  const WorkCalendar& calendar;
  const Declarations& declared;  // of the days it is asked about
};

struct WhoseDays {
  StaffId who;
  ForWhom whom;
  bool exempt = false;  // their attendance is not judged
};

// Which of their days own what, as far as the declarations of the days around `from` … `to` are
// there.
WorkingDays working_days(const DayRules& rules, const StaffId& who, const Date& from,
                         const Date& to);

// What that person's day is measured by, looked at from `now`.
DayMeasure measure_of(const DayRules& rules, const WhoseDays& person, const Date& date,
                      Instant now);

}  // namespace kiosk

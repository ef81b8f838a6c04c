#pragma once
// `congso calendar YEAR`: every day of a year with its lunar date, and whether it is a working day
// of a week from Monday to Friday by the law alone. Pure: knows nothing of any office's list.

#include <string>

#include "kiosk/presence/work_calendar.h"

namespace kiosk::admin {

int calendar(const std::string& year);  // one JSON object a line

// That day's line.
std::string calendar_line(const Date& date, const WorkCalendar& calendar);

// The law and five weekdays.
WorkCalendar calendar_of_the_law();

}  // namespace kiosk::admin

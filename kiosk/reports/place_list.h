#pragma once
// Who is expected at the office, at home or elsewhere on each of some days (S4-28): the list that
// hangs at the door. It tells the plan, not who came.

#include <string>

#include "kiosk/reports/attendance.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// Of a report that was asked with its plans. By date, and of one date as the sheets are ordered.
Table place_table(const Attendance& told, const Say& say);
// The same with how many are where, where it is of one day.
Paper place_paper(const Attendance& told, const Say& say);
// `morning` and `afternoon` are null without hours, "+" at the office, otherwise the code.
std::string place_list_json(const Attendance& told);

}  // namespace kiosk

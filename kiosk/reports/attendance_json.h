#pragma once
// The attendance report as JSON: one object, each figure beside the days it is made of
// (README.md has its members).

#include <string>

#include "kiosk/reports/attendance.h"

namespace kiosk {

std::string sheet_json(const Attendance& told);
std::string day_list_json(const Attendance& told);        // the days that tell anything
std::string exception_list_json(const Attendance& told);  // the days that ask for a word

}  // namespace kiosk

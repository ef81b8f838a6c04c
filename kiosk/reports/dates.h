#pragma once
// Dates as official papers write them (domain B8, B10).

#include <string>

#include "kiosk/base/calendar.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

std::string short_date(const Date& date);  // 05/07/2026

// "Cần Thơ, ngày 05 tháng 7 năm 2026": a zero before days below 10 and before January and February
// alone.
std::string place_and_date(const std::string& place, const Date& date, const Say& say);

std::string hour_of(std::chrono::minutes since_midnight);  // 07:05; 26:10 in the night after

}  // namespace kiosk

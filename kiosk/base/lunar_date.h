#pragma once
// The lunar calendar of Vietnam, computed for UTC+7 (domain B2): not China's, which counts its days
// an hour earlier and at times begins a month, or the year, on another one.

#include <optional>
#include <string>

#include "kiosk/base/calendar.h"

namespace kiosk {

struct LunarDate {
  int year = 0;  // that begins with Tết in the year of the same number
  int month = 0;
  int day = 0;              // 1 to 30
  bool leap_month = false;  // the second month of this number
  bool operator==(const LunarDate&) const = default;
};

// What is computed and tested. Outside it the answers are none.
constexpr int kFirstLunarYear = 2000;
constexpr int kLastLunarYear = 2050;

// For the dates from 2000-01-01 to 2050-12-31. Some tens of microseconds: ask once a day.
std::optional<LunarDate> lunar_date(const Date& date);

// None for a day that lunar year does not have: 30 Chạp of 2026, or a leap month of 2026.
std::optional<Date> date_of(const LunarDate& lunar);

// The first day of the lunar year, mùng 1 Tết.
std::optional<Date> lunar_new_year(int year);

std::string iso_lunar(const LunarDate& lunar);  // 2026-01-01

// The name of a lunar year in the cycle of sixty, a proper name in every language: 2025 is Ất Tỵ.
std::string lunar_year_name(int year);

}  // namespace kiosk

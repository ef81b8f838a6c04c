#pragma once
// The month sheet, "Bảng chấm công" (form C01a-HD; domain B3; S1-20): every day of a person, and
// the sums. Pure. Halves are whole numbers, however long their hours, and every sum is one of
// cells.

#include <span>

#include "kiosk/presence/sheet_day.h"

namespace kiosk {

// Half-days, but for the lines that say otherwise.
struct SheetSums {
  int time = 0;  // công hưởng lương thời gian, holidays too
  int unpaid = 0;
  int insurance = 0;  // công hưởng BHXH
  int absent = 0;
  int open = 0;
  int ahead = 0;
  int earned = 0;
  int used = 0;
  int late_times = 0;  // days
  std::chrono::minutes late{};
  int early_times = 0;  // days
  std::chrono::minutes early{};
  bool operator==(const SheetSums&) const = default;
};
SheetSums operator+(const SheetSums& a, const SheetSums& b);

struct SheetRow {
  StaffId who;
  std::vector<SheetDay> days;  // every date asked for, in order
  SheetSums sums;
};

struct SheetPerson {
  WhoseDays whose;
  std::optional<Date> first;  // on the list from, and up to; a day outside is empty
  std::optional<Date> last;
};

// `marks`: of that person, in any order; those of other days change nothing.
SheetRow sheet_row(const SheetPerson& person, std::span<const Mark> marks, const Date& from,
                   const Date& to, const DayRules& rules, Instant now);

SheetSums sums_of(std::span<const SheetDay> days);

// 43 halves are "21,5" days (domain B10).
std::string half_days_text(int halves);

}  // namespace kiosk

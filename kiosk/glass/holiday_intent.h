#pragma once
// What is touched on the page "Ngày nghỉ, ngày làm bù"; its options send Pick, its answer SavePage.
// Plain values.

#include <variant>

#include "kiosk/base/calendar.h"

namespace kiosk {

// "Ngày nghỉ", from one's own month: asks for the PIN first.
struct OpenHolidays {
  bool operator==(const OpenHolidays&) const = default;
};
// A day of the month, to be told otherwise; touched again, none.
struct OpenDate {
  Date date{};
  bool operator==(const OpenDate&) const = default;
};

using HolidayIntent = std::variant<OpenHolidays, OpenDate>;

}  // namespace kiosk

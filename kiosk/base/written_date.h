#pragma once
// Dates as people here write them: the day first (domain B10).

#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/calendar.h"

namespace kiosk {

std::string whole_date(const Date& date);  // 20/11/2026

// "20/11/2026", "5.1.2026", "20-11": without a year the latest such day that is not more than a
// month behind `near`. None for what is no date.
std::optional<Date> date_as_written(std::string_view text, const Date& near);

}  // namespace kiosk

#pragma once
// Dates and hours of the office, and times as the protocol writes them.
//
// Vietnam has kept UTC+7 without summer time since 1975 (domain B10), so the office's own time is
// a fixed offset: the one place where local time is made.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/clock.h"

namespace kiosk {

constexpr std::chrono::minutes kOfficeOffset{7 * 60};

using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;
using Date = std::chrono::year_month_day;

LocalTime local_time(Instant instant);
Instant instant_of(LocalTime local);
Date date_of(LocalTime local);
std::chrono::milliseconds time_of_day(LocalTime local);  // since midnight

// The working day an instant belongs to: the date until `day_ends_at` of the next (design §3.6).
Date work_date(Instant instant, std::chrono::minutes day_ends_at);

// Whole minutes since midnight of `date`; beyond 24 hours in the small hours after it.
std::chrono::minutes minute_on(const Date& date, Instant at);

std::string iso_date(const Date& date);  // 2026-11-23
std::optional<Date> date_from(std::string_view iso);
std::string hour_text(LocalTime local);                // 07:21
std::string minute_text(std::chrono::minutes minute);  // 07:21; 26:10 is in the next small hours
std::optional<std::chrono::minutes> hour_from(std::string_view text);  // "07:30" since midnight

// RFC 3339 with milliseconds and offset: 2026-11-23T07:21:08.412+07:00
std::string rfc3339(Instant instant, std::chrono::minutes offset = kOfficeOffset);

struct Moment {
  Instant instant{};
  std::chrono::minutes offset{};
};
// Reads RFC 3339 with or without a fraction; none for anything else.
std::optional<Moment> moment_from_rfc3339(std::string_view text);

}  // namespace kiosk

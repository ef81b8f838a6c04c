#pragma once
// A sum that is the standard hours to the minute, day after day, whatever the presence was: hours
// written to make up the day (S1-29). A word for whoever talks with the person, never a verdict.

#include <optional>
#include <span>

#include "kiosk/base/calendar.h"
#include "kiosk/diary/claim.h"

namespace kiosk {

struct DayClaims {
  Date date{};
  std::chrono::minutes claimed{};   // of all entries, each minute once
  std::chrono::minutes standard{};  // the day's hours without leave; 0: not a worked day
  // Without the noon recess, unless some of it was claimed as worked; none where it is not known.
  std::optional<std::chrono::minutes> present{};
  bool operator==(const DayClaims&) const = default;
};

DayClaims day_claims(const Date& date, std::span<const Claim> claims, const DayReport& presence,
                     const DayMeasure& measure);

struct PaddingRules {
  std::size_t last_days = 20;  // worked days that are looked at
  std::size_t in_a_row = 5;    // of them exactly the standard hours
  // And on so many of those fewer minutes were present, by more than the tolerance: one such day is
  // an accident, of which the day's own findings tell.
  std::size_t short_days = 2;
  std::chrono::minutes tolerance{10};
};

struct Padding {
  std::size_t days = 0;   // worked days that were looked at
  std::size_t exact = 0;  // of them
  Date from{};            // the longest row of exact ones; of two as long, the later
  Date to{};
  std::size_t in_a_row = 0;
  std::size_t short_days = 0;      // of that row: fewer minutes were present than claimed
  std::chrono::minutes missing{};  // on those days together
  bool operator==(const Padding&) const = default;
};

// Days in any order, each once. None: no such row. Days without hours are passed over, and so they
// end no row; a worked day without claims ends it.
std::optional<Padding> padding_of(std::span<const DayClaims> days, const PaddingRules& rules = {});

}  // namespace kiosk

#pragma once
// What is chosen of a request for days, over one's own page or, on the board, over somebody's.

#include <cstddef>
#include <optional>
#include <string>

#include "kiosk/presence/declarations.h"

namespace kiosk {

// The groups of options of a request, as Pick names them.
enum class RequestGroup : std::size_t { kAway, kElsewhere, kNextDays, kPart, kReason };

// "Xin nghỉ, làm ở nhà, đi học, họp": first what, then which days.
struct Request {
  std::string code;          // of config::SheetCode; empty: not chosen yet
  Date first{};              // the Monday of the calendar's first week
  std::optional<Date> from;  // the days; both ends belong to it
  Date to{};
  Declared::Part part = Declared::Part::kWhole;  // of a single day
  std::optional<std::size_t> reason;             // of the office's phrases
};
constexpr int kWeeksToPick = 5;

}  // namespace kiosk

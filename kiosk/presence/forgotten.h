#pragma once
// "Hôm qua chưa ghi giờ về": what a departure that nobody tapped may have been, to be touched once
// instead of typed (domain B1, peers §3). A guess is only offered; nothing is filled in by itself.
//
// All times are whole minutes since midnight of the working day that was forgotten.

#include <optional>
#include <span>
#include <vector>

#include "kiosk/presence/day_report.h"

namespace kiosk {

struct DepartureGuess {
  enum class Why : std::uint8_t {
    kEndOfHours,
    kUsual,     // when this person mostly leaves
    kLastSeen,  // the last tap of that day: not before it, and perhaps soon after
  };
  Why why = Why::kEndOfHours;
  std::chrono::minutes at{};
  bool operator==(const DepartureGuess&) const = default;
};

// When the person was last seen on a day that is over and whose departure is missing. None: there
// is nothing to ask.
std::optional<std::chrono::minutes> last_seen_without_departure(const DayReport& report);

// At most three, in the order above, none before they were last seen, no two closer than ten
// minutes. `departures`: the known ones of earlier days, in any order; fewer than three are no
// habit.
std::vector<DepartureGuess> departure_guesses(const DayReport& report,
                                              std::span<const config::WorkSession> hours,
                                              std::span<const std::chrono::minutes> departures);

}  // namespace kiosk

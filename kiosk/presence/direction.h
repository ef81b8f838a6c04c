#pragma once
// What a tap most likely means, from the day so far and the hour; and how far it lies from the
// office's hours. A rule may flag a tap, never refuse it (design §3.6).

#include <chrono>
#include <vector>

#include "config/settings.h"
#include "kiosk/presence/day.h"

namespace kiosk {

struct Direction {
  Meaning likely = Meaning::kArrived;
  Errand errand = Errand::kNone;
  bool unmistakable = false;  // otherwise it is asked, and stays undecided until it is said
  bool operator==(const Direction&) const = default;
};

// `before` is how the person stood when the tap came, on the working day of `at`.
Direction direction_of(const Standing& before, Instant at, const config::Office& office);

// The stretches of work of a working day: none on a weekly day off or a holiday; Monday's on a
// swapped working day (domain B2).
std::vector<config::WorkSession> sessions_on(const Date& date, const config::Office& office);

// The stretch that an arrival at `at` is measured against: the one it falls into, or the next one.
// None on a day off and after the last one.
std::optional<config::WorkSession> session_for_arrival(Instant at, const config::Office& office);

// Whole minutes as the glass shows them, beyond the grace; zero within it (domain B1).
std::chrono::minutes late_by(Instant arrival, const config::Office& office);
std::chrono::minutes late_by(const Tap& tap,
                             const config::Office& office);  // if it must be on time
std::chrono::minutes early_by(Instant departure, const config::Office& office);

// The last stretch of that working day has ended.
bool after_hours(Instant at, const config::Office& office);

}  // namespace kiosk

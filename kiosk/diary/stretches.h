#pragma once
// Parts of a working day and what is left of them beside others: the sums that lie beneath a claim
// held against presence. Whole minutes since midnight of the working day.

#include <chrono>
#include <vector>

namespace kiosk {

struct Stretch {
  std::chrono::minutes from{};
  std::chrono::minutes to{};
  bool operator==(const Stretch&) const = default;
};

// In order, apart, none without length: what united() makes, and what the others ask for and give.
using Stretches = std::vector<Stretch>;

// Of any stretches in any order; those that touch become one, those that end before they begin are
// none.
Stretches united(std::vector<Stretch> any);

Stretches without(const Stretches& whole, const Stretches& parts);
Stretches shared_by(const Stretches& one, const Stretches& other);

std::chrono::minutes length_of(const Stretches& stretches);

}  // namespace kiosk

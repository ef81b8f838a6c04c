#pragma once
// "Hôm qua chưa ghi giờ về": what a tap that was not made may have been, to be touched once instead
// of typed (domain B1, peers §3). A guess is only offered; nothing is filled in by itself.
//
// All times are whole minutes since midnight of the working day that was forgotten.

#include <optional>
#include <span>
#include <vector>

#include "kiosk/presence/day_report.h"

namespace kiosk {

// A tap that is missing, and when it may have been: at most three guesses, each another time.
struct Forgotten {
  Date date{};
  Meaning meaning = Meaning::kLeft;  // or kArrived
  std::vector<Recollection> guesses;
  bool operator==(const Forgotten&) const = default;
};

// Which of the two is missing and not told of yet. A day that waits for the office's word about it,
// or about which that word has been given, asks no more. `report` is that day's, which is over for
// a departure; an arrival is missed as soon as a way out comes first.
std::optional<Meaning> missing_from(const Day& day, const DayReport& report);

// The ends of other days of the same person, where they were tapped.
struct Habit {
  std::vector<std::chrono::minutes> arrivals;
  std::vector<std::chrono::minutes> departures;
};
// Adds what that day shows.
void learn_from(const DayReport& report, Habit& habit);

// In this order: the end (or the beginning) of the hours; when this person mostly goes (or comes),
// where three days are a habit; their last tap of that day, if it was more than the arrival. Never
// before a departure's last sign of them, nor after an arrival's first one; no two closer than ten
// minutes.
Forgotten forgotten(const Day& day, const DayReport& report, Meaning missing,
                    std::span<const config::WorkSession> hours, const Habit& habit);

}  // namespace kiosk

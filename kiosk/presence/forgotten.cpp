#include "kiosk/presence/forgotten.h"

#include <algorithm>

namespace kiosk {
namespace {
using std::chrono::minutes;

constexpr std::size_t kHabit = 3;  // departures
constexpr minutes kRoundedTo{5};   // nobody remembers it better
constexpr minutes kToldApart{10};

std::optional<minutes> usual(std::span<const minutes> departures) {
  if (departures.size() < kHabit) return {};
  std::vector<minutes> sorted{departures.begin(), departures.end()};
  const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
  std::nth_element(sorted.begin(), middle, sorted.end());
  return (*middle + kRoundedTo / 2) / kRoundedTo * kRoundedTo;
}

// An arrival alone says nothing about when somebody left.
bool tapped_again(const DayReport& report) { return report.stays.size() > 1; }

void offer(std::vector<DepartureGuess>& guesses, const DepartureGuess& guess) {
  const bool told = std::any_of(guesses.begin(), guesses.end(), [&guess](const auto& each) {
    return std::chrono::abs(each.at - guess.at) < kToldApart;
  });
  if (!told) guesses.push_back(guess);
}

}  // namespace

std::optional<minutes> last_seen_without_departure(const DayReport& report) {
  if (!report.has(Exception::kMissingDeparture) || report.stays.empty()) return {};
  return report.stays.back().from;
}

std::vector<DepartureGuess> departure_guesses(const DayReport& report,
                                              std::span<const config::WorkSession> hours,
                                              std::span<const minutes> departures) {
  const auto seen = last_seen_without_departure(report);
  if (!seen) return {};
  std::vector<DepartureGuess> guesses;
  if (!hours.empty() && hours.back().to > *seen)
    offer(guesses, {DepartureGuess::Why::kEndOfHours, hours.back().to});
  if (const auto at = usual(departures); at && *at > *seen)
    offer(guesses, {DepartureGuess::Why::kUsual, *at});
  if (tapped_again(report)) offer(guesses, {DepartureGuess::Why::kLastSeen, *seen});
  return guesses;
}

}  // namespace kiosk

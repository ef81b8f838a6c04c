#include "kiosk/presence/forgotten.h"

#include <algorithm>

namespace kiosk {
namespace {
using std::chrono::minutes;
using Basis = Recollection::Basis;

constexpr std::size_t kHabit = 3;  // days
constexpr minutes kRoundedTo{5};   // nobody remembers it better
constexpr minutes kToldApart{10};
constexpr std::size_t kGuesses = 3;

std::optional<minutes> usual(std::vector<minutes> times) {
  if (times.size() < kHabit) return {};
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return (*middle + kRoundedTo / 2) / kRoundedTo * kRoundedTo;
}

bool is_told(const Day& day, Meaning meaning) {
  return std::any_of(day.recalled.begin(), day.recalled.end(), [meaning](const Recalled& each) {
    return !each.withdrawn && each.what.meant.meaning == meaning;
  });
}

bool was_tapped(const Stay& stay) { return !stay.declared; }

// Guesses that lie within what is known of the day.
struct Offering {
  Forgotten& forgotten;
  minutes not_before;
  minutes not_after;

  void offer(minutes at, Basis basis) {
    if (at < not_before || at > not_after) return;
    for (const Recollection& each : forgotten.guesses)
      if (std::chrono::abs(each.minute - at) < kToldApart) return;
    forgotten.guesses.push_back(
        {forgotten.date, at, {forgotten.meaning, Errand::kNone, Said::kPerson}, basis});
  }
};

void guess_departure(Forgotten& forgotten, const DayReport& report,
                     std::span<const config::WorkSession> hours, const Habit& habit) {
  if (report.stays.empty()) return;
  const minutes seen = report.stays.back().from;
  Offering all{forgotten, seen, minutes::max()};
  if (!hours.empty() && hours.back().to > seen) all.offer(hours.back().to, Basis::kHours);
  if (const auto at = usual(habit.departures); at && *at > seen) all.offer(*at, Basis::kUsual);
  if (report.stays.size() > 1) all.offer(seen, Basis::kLastSeen);
  for (const config::WorkSession& session : hours)
    if (session.to > seen && forgotten.guesses.size() < kGuesses)
      all.offer(session.to, Basis::kHours);
}

void guess_arrival(Forgotten& forgotten, const Day& day, std::span<const config::WorkSession> hours,
                   const Habit& habit) {
  const auto first =
      std::find_if(day.taps.begin(), day.taps.end(), [](const Tap& tap) { return !tap.withdrawn; });
  if (first == day.taps.end()) return;
  Offering all{forgotten, minutes{0}, minute_on(day.date, first->at)};
  if (!hours.empty()) all.offer(hours.front().from, Basis::kHours);
  if (const auto at = usual(habit.arrivals)) all.offer(*at, Basis::kUsual);
  if (hours.size() > 1) all.offer(hours.back().from, Basis::kHours);
}

}  // namespace

std::optional<Meaning> missing_from(const Day& day, const DayReport& report) {
  if (report.has(Exception::kMissingArrival) && !is_told(day, Meaning::kArrived))
    return Meaning::kArrived;
  if (report.has(Exception::kMissingDeparture) && !is_told(day, Meaning::kLeft))
    return Meaning::kLeft;
  return {};
}

void learn_from(const DayReport& report, Habit& habit) {
  if (report.stays.empty()) return;
  const Stay& first = report.stays.front();
  const Stay& last = report.stays.back();
  const bool whole = !report.has(Exception::kMissingArrival) && !report.corrected;
  if (whole && was_tapped(first)) habit.arrivals.push_back(first.from);
  if (!report.corrected && was_tapped(last) && last.to) habit.departures.push_back(*last.to);
}

Forgotten forgotten(const Day& day, const DayReport& report, Meaning missing,
                    std::span<const config::WorkSession> hours, const Habit& habit) {
  Forgotten found{day.date, missing, {}};
  if (missing == Meaning::kArrived)
    guess_arrival(found, day, hours, habit);
  else
    guess_departure(found, report, hours, habit);
  return found;
}

}  // namespace kiosk

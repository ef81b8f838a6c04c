#include "kiosk/presence/trip_habits.h"

#include <algorithm>
#include <tuple>

namespace kiosk {
namespace {

// How often something was said, and when last; one's own outweighs everybody's.
struct Weight {
  int own = 0;
  int all = 0;
  Instant last{};
};

template <class What>
std::vector<What> heaviest_first(const std::map<What, Weight>& weights, std::size_t most) {
  std::vector<std::pair<What, Weight>> sorted{weights.begin(), weights.end()};
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
    const Weight& x = a.second;
    const Weight& y = b.second;
    return std::tie(x.own, x.all, x.last) > std::tie(y.own, y.all, y.last);
  });
  std::vector<What> first;
  for (const auto& [what, weight] : sorted)
    if (first.size() < most) first.push_back(what);
  return first;
}

}  // namespace

void TripHabits::take(const Mark& mark) {
  const bool tells = mark.kind == Mark::Kind::kTap || mark.kind == Mark::Kind::kWord;
  if (!tells || mark.meant.meaning != Meaning::kWentOut || mark.meant.trip == Trip{}) return;
  const EventId& tap = mark.kind == Mark::Kind::kTap ? mark.id : mark.tap;
  const Said said{mark.who, mark.meant.errand, mark.meant.trip, mark.at, mark.stamp};
  const auto [known, fresh] = said_.emplace(tap, said);
  if (!fresh && known->second.stamp < said.stamp) known->second = said;
}

std::vector<Trip> TripHabits::again(const StaffId& who, Errand errand, std::size_t most) const {
  std::map<std::string, Weight> weights;  // by the text of the trip
  for (const auto& [tap, said] : said_) {
    if (said.who != who || said.errand != errand) continue;
    Trip trip = said.trip;
    trip.back_by.reset();
    if (trip.to.empty() && trip.tasks.empty()) continue;
    Weight& weight = weights[text_of(trip)];
    ++weight.own;
    weight.last = std::max(weight.last, said.at);
  }
  std::vector<Trip> trips;
  for (const std::string& text : heaviest_first(weights, most))
    trips.push_back(trip_from_text(text));
  return trips;
}

template <class Parts>
std::vector<std::string> TripHabits::counted(const StaffId& who, Errand errand, std::size_t most,
                                             const std::vector<std::string>& others,
                                             const Parts& parts) const {
  std::map<std::string, Weight> weights;
  for (const auto& [tap, said] : said_) {
    if (said.errand != errand || (errand == Errand::kPrivate && said.who != who)) continue;
    for (const std::string& part : parts(said.trip)) {
      Weight& weight = weights[part];
      weight.own += said.who == who ? 1 : 0;
      ++weight.all;
      weight.last = std::max(weight.last, said.at);
    }
  }
  std::vector<std::string> found = heaviest_first(weights, most);
  for (const std::string& other : others)
    if (found.size() < most && std::find(found.begin(), found.end(), other) == found.end())
      found.push_back(other);
  return found;
}

std::vector<std::string> TripHabits::places(const StaffId& who, Errand errand,
                                            std::size_t most) const {
  return counted(
      who, errand, most, errand == Errand::kPrivate ? std::vector<std::string>{} : places_,
      [](const Trip& trip) {
        return trip.to.empty() ? std::vector<std::string>{} : std::vector<std::string>{trip.to};
      });
}

std::vector<std::string> TripHabits::tasks(const StaffId& who, Errand errand,
                                           std::size_t most) const {
  return counted(who, errand, most,
                 errand == Errand::kPrivate ? std::vector<std::string>{} : tasks_,
                 [](const Trip& trip) { return trip.tasks; });
}

}  // namespace kiosk

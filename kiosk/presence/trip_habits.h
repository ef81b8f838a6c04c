#pragma once
// What people have said of their ways out, so that they need not say it again (S0-25): whole trips
// of one's own, and places and tasks, one's own before everybody's.

#include <map>
#include <string>
#include <vector>

#include "kiosk/presence/mark.h"

namespace kiosk {

// A value; the same marks in any order, once or more often, give the same answers.
class TripHabits {
 public:
  // The office's own lists come after what anybody has said.
  TripHabits() = default;
  TripHabits(std::vector<std::string> places, std::vector<std::string> tasks)
      : places_(std::move(places)), tasks_(std::move(tasks)) {}

  // Of several words about one tap the last one counts; a withdrawal is not looked at.
  void take(const Mark& mark);

  // What was said most often, then most lately; without the hour of return, which differs from day
  // to day. Trips that say nothing, or only that one goes straight home, are not told.
  std::vector<Trip> again(const StaffId& who, Errand errand, std::size_t most) const;
  std::vector<std::string> places(const StaffId& who, Errand errand, std::size_t most) const;
  std::vector<std::string> tasks(const StaffId& who, Errand errand, std::size_t most) const;

 private:
  struct Said {
    StaffId who;
    Errand errand = Errand::kNone;
    Trip trip;
    Instant at{};
    Stamp stamp;
  };
  template <class Parts>
  std::vector<std::string> counted(const StaffId& who, Errand errand, std::size_t most,
                                   const std::vector<std::string>& others,
                                   const Parts& parts) const;

  std::map<EventId, Said> said_;  // by tap
  std::vector<std::string> places_;
  std::vector<std::string> tasks_;
};

}  // namespace kiosk

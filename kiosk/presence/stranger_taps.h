#pragma once
// Taps of badges that were nobody's when they were made, so that they can become the taps of
// whoever is given the badge (peers' study, "Unknown badge": later enrolment re-attributes them).

#include <map>
#include <set>
#include <string>
#include <vector>

#include "kiosk/base/event.h"

namespace kiosk {

struct StrangerTap {
  EventId id;
  Instant at{};
  std::vector<std::string> hashes;  // hex, of every candidate of the reading, the widest first
};

// A value. Gives the same answers whatever order the facts came in.
class StrangerTaps {
 public:
  // `tap.unknown` of badges that nobody ever had, what has been counted of them as somebody's
  // (attendance.amended that names one), and what of that was taken back.
  void take(const Fact& fact);
  void forget_before(Instant oldest);

  // Those that were made with the badge of this reading and count as nobody's yet, oldest first.
  // Two readings are of one badge when the widest form of one is among the forms of the other.
  std::vector<StrangerTap> of(const std::vector<std::string>& hashes) const;

 private:
  std::map<EventId, StrangerTap> taps_;
  std::map<EventId, EventId> counted_;  // the amendment → the tap
  std::set<EventId> taken_back_;        // amendments
};

}  // namespace kiosk

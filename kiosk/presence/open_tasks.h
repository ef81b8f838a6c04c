#pragma once
// "Làm hết việc chứ không hết giờ" (S0-27): what of the tasks somebody went out for is not done
// yet, by what they reported themselves (trip_report.h).

#include <map>
#include <string>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/presence/trip_report.h"

namespace kiosk {

struct OpenTask {
  std::string content;
  Outcome outcome = Outcome::kNotDone;  // or kPostponed
  Instant said_at{};
  bool operator==(const OpenTask&) const = default;
};

// A value; the same facts in any order, once or more often, give the same answers.
class OpenTasks {
 public:
  void take(const Fact& fact);  // facts of other kinds change nothing

  // Of that person, by the last word about each, said at `from` or later and before `to`: the
  // latest first. What was done since, on whatever trip, is not open any more.
  std::vector<OpenTask> of(const StaffId& who, Instant from, Instant to) const;

 private:
  struct Said {
    Outcome outcome = Outcome::kDone;
    Instant at{};
    Stamp stamp;
  };
  std::map<StaffId, std::map<std::string, Said>> said_;  // by what is to be done
};

}  // namespace kiosk

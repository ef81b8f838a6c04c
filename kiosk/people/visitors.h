#pragma once
// What whoever stands at the door counts of visitors, such as who was reminded of a mask and who
// was given one (S3-7). Visitors are nobody in particular: `visitors.counted` is about nobody, and
// `by` the one who counted. A wrong one is taken back beside the original, by its own counter.

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

constexpr std::size_t kLongestCounter = 40;  // letters of an id
constexpr std::int64_t kMostCountedAtOnce = 1000;

// `data`: {"what":"reminded","count":1}; `what` is the id of one of the office's counters.
Draft visitor_counted(const std::string& what, const Entering& entering);
// `data`: {"withdraws":"<id of the counting>"}.
Draft visitor_taken_back(const EventId& counted, const Entering& entering);

struct VisitorCounted {
  EventId id;
  StaffId by;
  std::string what;
  std::int64_t count = 1;
  Instant at{};
  Stamp stamp{};
  bool operator==(const VisitorCounted&) const = default;
};

// Of one counter on one day.
struct VisitorSum {
  std::int64_t standing = 0;
  std::int64_t taken_back = 0;  // was counted too, and does not count
  bool operator==(const VisitorSum&) const = default;
};

// A value; the same facts in any order give the same answers.
class Visitors {
 public:
  // Until `day_ends_at` a moment belongs to the working day before.
  explicit Visitors(std::chrono::minutes day_ends_at = std::chrono::hours{4})
      : day_ends_at_(day_ends_at) {}

  void take(const Fact& fact);  // facts of other kinds change nothing

  // By the counter's id; only those that were counted at all.
  std::map<std::string, VisitorSum> on(const Date& day) const;
  std::map<Date, std::map<std::string, VisitorSum>> each_day() const;
  // The latest of that day by that person which is not taken back.
  std::optional<VisitorCounted> last_by(const StaffId& by, const Date& day) const;

  void forget_before(const Date& day);

 private:
  Date day_of(const VisitorCounted& counted) const { return work_date(counted.at, day_ends_at_); }
  bool taken_back(const VisitorCounted& counted) const;
  void add(const VisitorCounted& counted, std::map<std::string, VisitorSum>& sums) const;

  std::chrono::minutes day_ends_at_;
  std::map<EventId, VisitorCounted> counted_;
  std::map<EventId, std::set<StaffId>> taken_back_;  // which → by whom
};

}  // namespace kiosk

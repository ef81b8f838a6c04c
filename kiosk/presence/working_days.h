#pragma once
// Which working day of a person something belongs to: the clock's, or that of a duty which owns the
// taps around it, across the line at which days end (domain B1; protocol §1).

#include <chrono>
#include <vector>

#include "kiosk/presence/mark.h"

namespace kiosk {

// One stretch of duty of one person, on the day that it begins.
struct Duty {
  Date date{};
  Instant from{};
  Instant to{};
  bool operator==(const Duty&) const = default;
};

constexpr std::chrono::days kLongestDuty{2};
// What may lie on the day before or after by the clock and yet belong to one of these; and duties
// that reach into them.
constexpr Date before_days(const Date& from) {
  return Date{std::chrono::sys_days{from} - kLongestDuty};
}
constexpr Date behind_days(const Date& to) {
  return Date{std::chrono::sys_days{to} + kLongestDuty + std::chrono::days{1}};
}
// Who is on duty comes early, and hands over late.
constexpr std::chrono::hours kOwnedAround{2};
// From so long before its end on, a way out is the end of the duty.
constexpr std::chrono::minutes kDutyEnding{30};

// A value. Duties of one person; without any, the clock alone decides.
class WorkingDays {
 public:
  WorkingDays(std::chrono::minutes ends_at) : ends_at_(ends_at) {}  // NOLINT: most have no duties
  WorkingDays(std::chrono::minutes ends_at, std::vector<Duty> duties);

  bool only_by_clock() const { return duties_.empty(); }
  Date by_clock(Instant at) const { return work_date(at, ends_at_); }

  // That of the duty that owns the moment; of several the one that begins first.
  Date of(Instant at) const;
  // Of one that stands alone; what was told afterwards names its own.
  Date of(const Mark& mark) const;

  // The last duty that begins on that day; nullptr for none.
  const Duty* duty(const Date& date) const;
  // Earlier days whose duties own a part of that one, oldest first.
  std::vector<Date> reaching_into(const Date& date) const;

 private:
  std::chrono::minutes ends_at_;
  std::vector<Duty> duties_;  // by their beginnings
};

}  // namespace kiosk

// Covered by tests/presence/duty_test.cpp.
#include "kiosk/presence/working_days.h"

#include <algorithm>

namespace kiosk {

WorkingDays::WorkingDays(std::chrono::minutes ends_at, std::vector<Duty> duties)
    : ends_at_(ends_at), duties_(std::move(duties)) {
  std::sort(duties_.begin(), duties_.end(),
            [](const Duty& a, const Duty& b) { return a.from < b.from; });
}

Date WorkingDays::of(Instant at) const {
  const auto owner = std::find_if(duties_.begin(), duties_.end(), [at](const Duty& duty) {
    return duty.from - kOwnedAround <= at && at <= duty.to + kOwnedAround;
  });
  return owner == duties_.end() ? by_clock(at) : owner->date;
}

Date WorkingDays::of(const Mark& mark) const {
  return mark.kind == Mark::Kind::kRecalled ? mark.recalled.date : of(mark.at);
}

const Duty* WorkingDays::duty(const Date& date) const {
  const auto last = std::find_if(duties_.rbegin(), duties_.rend(),
                                 [&date](const Duty& duty) { return duty.date == date; });
  return last == duties_.rend() ? nullptr : &*last;
}

std::vector<Date> WorkingDays::reaching_into(const Date& date) const {
  std::vector<Date> found;
  for (const Duty& duty : duties_)
    if (duty.date < date && by_clock(duty.to + kOwnedAround) >= date &&
        (found.empty() || found.back() != duty.date))
      found.push_back(duty.date);
  return found;
}

}  // namespace kiosk

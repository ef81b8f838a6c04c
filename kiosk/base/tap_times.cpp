#include "kiosk/base/tap_times.h"

#include <algorithm>
#include <numeric>

namespace kiosk {

void TapHistogram::add(Span span) {
  if (span < Span{0}) return;
  const auto bound = std::lower_bound(kBounds.begin(), kBounds.end(), span);
  ++counts_[static_cast<std::size_t>(bound - kBounds.begin())];
  longest_ = std::max(longest_, span);
}

std::int64_t TapHistogram::count() const {
  return std::accumulate(counts_.begin(), counts_.end(), std::int64_t{0});
}

const TapHistogram& stage_of(const TapTimes& times, std::size_t stage) {
  const std::array<const TapHistogram*, kTapStages> stages{&times.to_session, &times.to_durable,
                                                           &times.to_glass, &times.whole};
  return *stages.at(stage);
}

TapHistogram::Span TapHistogram::at_most(int of_hundred) const {
  const std::int64_t wanted = (count() * of_hundred + 99) / 100;
  std::int64_t so_far = 0;
  for (std::size_t i = 0; i < kBounds.size(); ++i) {
    so_far += counts_[i];
    if (so_far >= wanted) return std::min(kBounds[i], longest_);
  }
  return longest_;
}

}  // namespace kiosk

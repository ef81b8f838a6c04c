#include "sync/batch_size.h"

namespace kiosk::sync {
namespace {

constexpr int kRefusalsOnTheWay = 3;
constexpr std::chrono::hours kRemembered{24};

}  // namespace

BatchLimits BatchSize::limits(Tick now) const {
  BatchLimits limits;
  if (events_ && now - learned_ < kRemembered) limits.events = *events_;
  return limits;
}

BatchSize::Next BatchSize::refused(const Range& range, bool by_collector, Tick now) {
  if (!by_collector) {
    if (suspect_ != range) refusals_ = 0;
    suspect_ = range;
    if (++refusals_ < kRefusalsOnTheWay) return Next::kSameAgain;
    refusals_ = 0;
  }
  if (range.count() == 1) {
    // The collector's own no to one record was about that record, not about the size.
    if (by_collector) events_.reset();
    return Next::kQuarantine;
  }
  events_ = static_cast<std::size_t>(range.count() / 2);
  by_losses_ = false;
  learned_ = now;
  return Next::kSmaller;
}

BatchSize::Next BatchSize::lost(const Range& range, Tick now) {
  if (suspect_ != range) refusals_ = 0;
  suspect_ = range;
  if (range.count() == 1 || ++refusals_ < kRefusalsOnTheWay) return Next::kSameAgain;
  refusals_ = 0;
  by_losses_ = by_losses_ || !events_;
  events_ = static_cast<std::size_t>(range.count() / 2);
  learned_ = now;
  return Next::kSmaller;
}

void BatchSize::arrived() {
  if (!events_ || !by_losses_) return;
  *events_ *= 2;
  if (*events_ < BatchLimits{}.events) return;
  events_.reset();
  by_losses_ = false;
}

}  // namespace kiosk::sync

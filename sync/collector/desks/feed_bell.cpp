// Covered by tests/collector/feed_test.cpp.
#include "sync/collector/desks/feed_bell.h"

namespace kiosk::sync {

void FeedBell::ring(OfficeId office) {
  {
    const std::lock_guard lock{mutex_};
    ++times_[office];
  }
  rung_.notify_all();
}

void FeedBell::close() {
  {
    const std::lock_guard lock{mutex_};
    closed_ = true;
  }
  rung_.notify_all();
}

FeedBell::Ear::Ear(FeedBell& bell, OfficeId office)
    : bell_(bell), office_(office), admitted_([&bell] {
        const std::lock_guard lock{bell.mutex_};
        if (bell.waiting_ >= kMostWaiting) return false;
        ++bell.waiting_;
        return true;
      }()) {
  const std::lock_guard lock{bell_.mutex_};
  heard_ = bell_.times_[office_];
}

FeedBell::Ear::~Ear() {
  if (!admitted_) return;
  const std::lock_guard lock{bell_.mutex_};
  --bell_.waiting_;
}

bool FeedBell::Ear::listen(std::chrono::milliseconds limit) {
  if (!admitted_) return false;
  std::unique_lock lock{bell_.mutex_};
  bell_.rung_.wait_for(lock, limit,
                       [this] { return bell_.closed_ || bell_.times_[office_] != heard_; });
  heard_ = bell_.times_[office_];
  return !bell_.closed_;
}

}  // namespace kiosk::sync

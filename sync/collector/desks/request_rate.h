#pragma once
// How much one terminal may bring: a bucket of tokens that fills up again with time.

#include <chrono>
#include <map>
#include <mutex>

#include "kiosk/base/clock.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

// A backlog of months (200 batches) passes without waiting; a terminal that has gone wild is held
// to `per_second`. A replay costs nothing (protocol §3).
struct RateLimits {
  double burst = 1'000;
  double per_second = 50;
};

// Safe from any thread.
class RequestRate {
 public:
  explicit RequestRate(const RateLimits& limits) : limits_(limits) {}

  // Takes one; false when there is none.
  bool take(TerminalId terminal, Tick now);

 private:
  struct Bucket {
    double left = 0;
    Tick at{};
  };

  const RateLimits limits_;
  std::mutex mutex_;
  std::map<TerminalId, Bucket> buckets_;
};

}  // namespace kiosk::sync

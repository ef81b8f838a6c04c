// Covered by tests/collector/concurrency_test.cpp.
#include "sync/collector/desks/request_rate.h"

#include <algorithm>

namespace kiosk::sync {

bool RequestRate::take(TerminalId terminal, Tick now) {
  const std::lock_guard lock{mutex_};
  const auto place = buckets_.try_emplace(terminal, Bucket{limits_.burst, now});
  Bucket& bucket = place.first->second;
  const std::chrono::duration<double> passed = std::max(now, bucket.at) - bucket.at;
  bucket.left = std::min(limits_.burst, bucket.left + passed.count() * limits_.per_second);
  bucket.at = std::max(now, bucket.at);
  if (bucket.left < 1) return false;
  bucket.left -= 1;
  return true;
}

}  // namespace kiosk::sync

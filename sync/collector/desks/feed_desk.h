#pragma once
// What came to an office, told to those who are of it (protocol §4).

#include <chrono>
#include <string>
#include <vector>

#include "sync/collector/desks/feed_bell.h"
#include "sync/collector/desks/feed_position.h"
#include "sync/collector/desks/intake.h"

namespace kiosk::sync {

struct FeedQuestion {
  std::string authorization;
  std::string after;  // a position, as text
  std::int64_t limit = 1;
  std::chrono::seconds wait{0};
  std::vector<LogId> without;  // logs the asker has of its own
};

// Safe from any thread. Data of one office never reaches another: the token alone says which
// office is asked about.
class FeedDesk {
 public:
  FeedDesk(const Premises& premises, const RateLimits& limits)
      : premises_(premises), rate_(limits) {}

  // GET /v1/feed. Holds the caller's thread while there is nothing to say, up to `wait`.
  Reply take(const FeedQuestion& question, Tick now);

 private:
  Result<std::string> page(const FeedQuestion& question, const TerminalRecord& asker,
                           FeedPosition from);
  Result<bool> still_ours(OfficeId office, const FeedPosition& position);

  const Premises premises_;
  RequestRate rate_;
};

}  // namespace kiosk::sync

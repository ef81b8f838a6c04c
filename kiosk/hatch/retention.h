#pragma once
// What the office does not want to keep any longer becomes digests (protocol §2, "expired").
// Covered by tests/hatch/retention_test.cpp.

#include <map>
#include <string>
#include <vector>

#include "config/settings.h"
#include "kiosk/base/clock.h"
#include "kiosk/hatch/log_access.h"

namespace kiosk {

// How many bodies of each kind expired.
using Expired = std::map<std::string, std::int64_t>;

// Every body older than its kind is kept gives way to its digest, in steps that a tap can wait for.
// `owed`: there is a collector, so nothing expires that it has not acknowledged. The last entry of
// the current log never expires; of other terminals' logs what is held here does. Cut short
// anywhere it can be done again; the caller ends with forget_erased() when there was anything.
struct RetentionWish {
  const std::vector<config::Retention>& rules;
  Instant now{};
  bool owed = false;
};
Result<Expired> expire(LogAccess& log, const RetentionWish& wish);

}  // namespace kiosk

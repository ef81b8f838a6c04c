#pragma once
// Which rule says how long events of a kind are kept. Covered by tests/hatch/retention_test.cpp.

#include <string_view>
#include <vector>

#include "config/settings.h"
#include "kiosk/base/clock.h"

namespace kiosk::config {

// Of those that fit the one that names most of the kind; nullptr: it is kept for ever.
const Retention* retention_of(const std::vector<Retention>& rules, std::string_view kind);

// Whether what happened at `at` has been kept long enough. What a log is verified with never has,
// whatever the office says.
bool has_expired(const std::vector<Retention>& rules, std::string_view kind, Instant at,
                 Instant now);

}  // namespace kiosk::config

#pragma once
// Which rule says how long events of a kind are kept. Covered by tests/hatch/retention_test.cpp.

#include <string_view>
#include <vector>

#include "config/settings.h"

namespace kiosk::config {

// Of those that fit the one that names most of the kind; nullptr: it is kept for ever.
const Retention* retention_of(const std::vector<Retention>& rules, std::string_view kind);

}  // namespace kiosk::config

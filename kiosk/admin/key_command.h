#pragma once
// `congso key change`: the terminal signs with another key from now on.

#include <filesystem>

#include "kiosk/base/clock.h"

namespace kiosk::admin {

// Beside a running kiosk it waits up to half a minute for a moment in which everything is
// acknowledged.
int change_key(const std::filesystem::path& root, const Clock& clock);

}  // namespace kiosk::admin

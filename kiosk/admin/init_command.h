#pragma once
// `congso init`: a checked configuration becomes a terminal.

#include <filesystem>

#include "kiosk/base/clock.h"

namespace kiosk::admin {

// Checks and copies the configuration that `terminal_file` and the office file it names hold, and
// the emblem that one names, makes
// the data folder (0700), its key (0400), a link without a collector but with an office key (0600),
// and a log in two copies. A folder that already has a terminal is refused and left as it is.
int init(const std::filesystem::path& root, const std::filesystem::path& terminal_file,
         const Clock& clock);

}  // namespace kiosk::admin

#pragma once
// `congso enrol`, `congso sync --once`, `congso status`: the line to the collector.

#include <filesystem>
#include <string>

#include "kiosk/base/clock.h"

namespace kiosk::admin {

// Makes this terminal one of the collector's. A running kiosk notices by itself.
int enrol(const std::filesystem::path& root, const std::string& collector, const std::string& code,
          const Clock& clock);

// Sends until nothing waits: 0; otherwise 3, and why.
int sync_once(const std::filesystem::path& root, const std::string& version, const Clock& clock);

// One JSON object: enrolled, pending, oldest unsent, last acknowledged, last fault.
int status(const std::filesystem::path& root, const Clock& clock);

}  // namespace kiosk::admin

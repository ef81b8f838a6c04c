#pragma once
// A draft on its way to whoever holds the log it is for: a kiosk's hatch, a running collector.
// Covered by tests/hatch/log_access_test.cpp.

#include <string>

#include "kiosk/base/event.h"

namespace kiosk {

std::string draft_text(const Draft& draft);
Result<Draft> draft_from(const std::string& text);  // kBadData

}  // namespace kiosk

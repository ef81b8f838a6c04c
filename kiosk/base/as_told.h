#pragma once
// A draft as the log will tell it: for whoever must know of it before the log does.
// Covered by tests/presence/declarations_test.cpp and tests/door/session_visitors_test.cpp.

#include <string>

#include "kiosk/base/event.h"

namespace kiosk {

// `boot` is the evidence of the clock that the draft was made by, where that matters. Salt and
// revision are the log's own business: they stay empty.
Fact as_told(const Draft& draft, const Stamp& stamp, const std::string& boot = {});

}  // namespace kiosk

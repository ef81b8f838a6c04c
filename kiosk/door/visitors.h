#pragma once
// What is counted of visitors just now, by the office's rules. Pure. Covered by
// tests/door/session_visitors_test.cpp.

#include <vector>

#include "kiosk/door/inputs.h"

namespace kiosk {

// Those of the regime that is in force; empty: nothing of this is offered.
std::vector<config::VisitorCounter> visitor_counters(const DoorRules& rules, Instant now);

}  // namespace kiosk

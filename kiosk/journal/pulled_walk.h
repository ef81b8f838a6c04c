#pragma once
// The walk over what was pulled of the office's other terminals: their chains from the start, and
// every head that covers them. Covered by tests/journal/foreign_logs_test.cpp.

#include "kiosk/journal/event_log.h"
#include "kiosk/journal/foreign_logs.h"

namespace kiosk {

// Continues `walk` by at most `limit` entries, at least one; a walk without a log begins with the
// first. A fault is the walk's: what is held of others says nothing against the terminal's own log.
Result<EventLog::Walk> walk_pulled(const ForeignLogs& foreign, EventLog::Walk walk,
                                   std::size_t limit);

}  // namespace kiosk

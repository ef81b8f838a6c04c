#pragma once
// A log as an office of 300 has it after a while, for benchmarks.

#include "kiosk/base/ids.h"
#include "kiosk/journal/event_log.h"

namespace kiosk::test {

constexpr int kPeopleOfLongLog = 300;  // T-1000 …

// An arrival as the door drafts it.
Draft arrival_of(const StaffId& who, IdMaker& ids, Now at);

// Appends so many taps, the last of them just made, at the pace of such an office. What the log
// refuses ends the program.
void fill(EventLog& log, int events);

}  // namespace kiosk::test

#pragma once
// `serve`: the collector in the foreground, until it is told to end.
// Covered by tests/collector/crash_test.cpp and commands_test.cpp.

#include "sync/collector/command_line.h"

namespace kiosk::sync {

// kGood after SIGTERM or SIGINT; kOutOfReach when the disk or the network failed, and a new start
// has to find out what is there.
int serve(const Given& given);

}  // namespace kiosk::sync

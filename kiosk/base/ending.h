#pragma once
// How the programs complain, and what their exit codes say (interfaces.md).
// Covered by tests/story/command_lines_test.cpp and tests/admin.

#include <string_view>

#include "kiosk/base/result.h"

namespace kiosk {

enum ExitCode {
  kGood = 0,
  kDoesNotHold = 1,  // the thing asked about is not so
  kBadUse = 2,       // bad usage or unreadable input
  kOutOfReach = 3,   // the disk or the network failed
};

// One line `congso: WHAT` to standard error.
void complain(std::string_view what);

// What the program ends with: `code`, unless not all that was said has reached standard output.
int ended(int code);

// Complains, and gives the exit code that the fault stands for.
int refuse(const Error& error);

}  // namespace kiosk

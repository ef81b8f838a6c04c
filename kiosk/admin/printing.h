#pragma once
// What the administrator's command says, and how it ends (interfaces.md).

#include <string>
#include <string_view>

#include "kiosk/base/result.h"

namespace kiosk::admin {

enum ExitCode {
  kGood = 0,
  kDoesNotHold = 1,  // the thing asked about is not so
  kBadUse = 2,       // bad usage or unreadable input
  kOutOfReach = 3,   // the disk or the network failed
};

void say(std::string_view line);  // one line to standard output

// One line `congso: WHAT` to standard error.
void complain(std::string_view what);

// Complains, and gives the exit code that the fault stands for.
int refuse(const Error& error);

}  // namespace kiosk::admin

#pragma once
// What the administrator's command says; how it complains and ends is base/ending.h.

#include <string_view>

#include "kiosk/base/ending.h"

namespace kiosk::admin {

void say(std::string_view line);  // one line to standard output

// What was found out, or why it was not: the exit code.
int print(const Result<std::string>& told);

}  // namespace kiosk::admin

#pragma once
// A reader's fingers: the strokes that type a text on a US keyboard.

#include <chrono>
#include <string_view>
#include <vector>

#include "kiosk/devices/keystroke.h"

namespace kiosk::test {

// One key after another, `apart` from each other, Shift where it is needed; '\n' is Enter.
std::vector<Keystroke> strokes(std::string_view text, Tick at,
                               std::chrono::milliseconds apart = std::chrono::milliseconds{8});

}  // namespace kiosk::test

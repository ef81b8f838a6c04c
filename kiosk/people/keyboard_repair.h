#pragma once
// A reader that types sends key positions, and the keyboard layout turns them into characters
// (domain B9). What two layouts make of digits can be turned back.

#include <string>
#include <string_view>

namespace kiosk {

// The line as a US keyboard would have had it, when every character of it stems from a French
// AZERTY or from a Vietnamese layout; otherwise the line as it is. `line` is UTF-8.
std::string keyboard_repaired(std::string_view line);

}  // namespace kiosk

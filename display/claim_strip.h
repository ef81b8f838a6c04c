#pragma once
// What is claimed of a day below what is known of it, over one line of hours. Nothing to press.
// Covered by tests/display/diary_test.cpp.

#include <cstdint>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kClaimStripHeight = 168;
constexpr float kLeastClaimStrip = 120;

// In a well of a card, or a card of its own.
enum class StripLook : std::uint8_t { kWell, kCard };
void claim_strip(Canvas& canvas, const Rect& box, const ClaimStrip& strip, StripLook look);

}  // namespace kiosk::display

#pragma once
// How large a design unit is on a panel: letters and targets keep their size in millimetres, as far
// as the faces have room. Covered by tests/display/scale_test.cpp.

#include "display/geometry.h"

namespace kiosk::display {

// What the glass is, as configured: what a panel says of itself is often wrong (0 mm, 508 × 285).
struct Panel {
  int diagonal_mm = 610;
  bool larger_type = false;
};

// Every face has room for units so much larger than on a glass of 24 inches, and no more.
constexpr float kMostEnlarged = 1.25F;

// Pixels a design unit, of a glass of `pixels`: 1 on 1920×1080 and 1080×1920 at 24 inches and
// above, more on a smaller panel or where larger type is wanted.
float scale_of(Size pixels, const Panel& panel = {});

}  // namespace kiosk::display

#pragma once
// Digits in place of a badge: what is asked, what has been keyed, and the pad.
// Covered by tests/display/pin_test.cpp and every_face_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_pin(const Screen& screen, const PinFace& face, Canvas& canvas,
                               const Rect& area);

// Where side lines stand on this face.
Rect pin_side(const Rect& area);

}  // namespace kiosk::display

#pragma once
// A tap of a known badge: recorded, late, repeated, or a question what it meant.
// Covered by tests/display/draw_test.cpp, press_test.cpp and every_face_test.cpp, like every face.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_tap(const TapFace& face, Canvas& canvas, const Rect& area);

}  // namespace kiosk::display

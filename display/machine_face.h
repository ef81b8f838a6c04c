#pragma once
// "Máy này": the terminal's own state, and how long taps take. Covered by
// tests/display/press_test.cpp and every_face_test.cpp, like every face.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// Where side lines come and go.
Rect machine_side(const Rect& area);
std::optional<Intent> draw_machine(const MachineFace& face, Canvas& canvas, const Rect& area);

}  // namespace kiosk::display

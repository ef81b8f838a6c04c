#pragma once
// Nobody is here: whose office, what time, where to hold the badge.
// Covered by tests/display/draw_test.cpp, press_test.cpp and every_face_test.cpp, like every face.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// `face` is the one `screen` holds.
std::optional<Intent> draw_idle(const Screen& screen, const IdleFace& face, Canvas& canvas,
                                const Rect& area);

// Where side lines stand on the idle screen.
Rect idle_side(const Rect& area);

}  // namespace kiosk::display

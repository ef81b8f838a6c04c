#pragma once
// "My day": the taps of one person, a page of one's own.
// Covered by tests/display/draw_test.cpp, press_test.cpp and every_face_test.cpp, like every face.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_today(const TodayFace& face, Canvas& canvas, const Rect& area);

// Where side lines stand above the page.
Rect today_side(const Rect& area);

}  // namespace kiosk::display

#pragma once
// What became of a tap whose face gave way, or that came while a page was open: name, sign, time.
// Covered by tests/display/draw_test.cpp, press_test.cpp and every_face_test.cpp, like every face.

#include <cstddef>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kSideLineHeight = 92;

// As many as the box has room for, the newest first, in `columns` beside each other.
void draw_side(const std::vector<SideLine>& side, Canvas& canvas, const Rect& box,
               std::size_t columns);

}  // namespace kiosk::display

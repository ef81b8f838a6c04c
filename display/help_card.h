#pragma once
// Who helps, on the idle screen: the one person a visitor may be told of.
// Covered by tests/display/draw_test.cpp and every_face_test.cpp.

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kHelpHeight = 168;

// The name first, then how to reach it.
void help_card(const IdleFace& face, Canvas& canvas, const Rect& box);

}  // namespace kiosk::display

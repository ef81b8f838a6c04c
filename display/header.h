#pragma once
// The top of the idle screen: whose office this is, the line to the collector, the language.
// Covered by tests/display/draw_test.cpp, press_test.cpp and every_face_test.cpp, like every face.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kHeaderHeight = 72;

// Two lines of text, after the office's emblem or, without one, a small bar.
void draw_office(const Screen& screen, Canvas& canvas, const Rect& box);

// In a narrow area the pill stands below, and the header is this much higher.
float header_height(const Rect& area);
std::optional<Intent> draw_header(const Screen& screen, Canvas& canvas, const Rect& area);

}  // namespace kiosk::display

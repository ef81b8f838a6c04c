#pragma once
// A badge nobody has, two people on one badge, a tap that could not be recorded: words, no tiles.
// Covered by tests/display/draw_test.cpp, press_test.cpp and every_face_test.cpp, like every face.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_message(const MessageFace& face, Canvas& canvas, const Rect& area);

}  // namespace kiosk::display

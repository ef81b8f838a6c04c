#pragma once
// Screen in, pixels and at most one Intent out. Keeps nothing between frames.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/intent.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// UI thread, inside one ImGui window that covers the glass, once a frame. A touch beside every
// target answers Touch; a touch that slides off its target answers nothing.
std::optional<Intent> draw(const Screen& screen, Canvas& canvas);

}  // namespace kiosk::display

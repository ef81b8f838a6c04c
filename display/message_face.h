#pragma once
// A badge nobody has, two people on one badge, a tap that could not be recorded: words, no tiles.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_message(const MessageFace& face, Canvas& canvas, const Rect& area);

}  // namespace kiosk::display

#pragma once
// The administrators' list: what is typed, who is found by it, and the keys.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_people(const Screen& screen, const PeopleFace& face, Canvas& still,
                                  const Rect& area);

}  // namespace kiosk::display

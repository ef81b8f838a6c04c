#pragma once
// The people of the board: which of them, of which unit, and a card each; a page of them at a time.
// Covered by tests/display/overview_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_overview_people(const OverviewFace& face, Canvas& canvas,
                                           const Rect& box);

}  // namespace kiosk::display

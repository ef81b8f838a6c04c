#pragma once
// The entries of one's own page, a page of them at a time. Covered by the tests of that face.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_own_list(const TodayFace& face, Canvas& canvas, const Rect& box);

}  // namespace kiosk::display

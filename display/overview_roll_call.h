#pragma once
// "Điểm danh khẩn cấp": names in large letters, unit by unit, each with a box to tick. Covered by
// tests/display/overview_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_roll_call(const Screen& screen, const RollCallFace& face, Canvas& canvas,
                                     const Rect& area);

}  // namespace kiosk::display

#pragma once
// A day of the work diary: one's own, or with a queue at its left, one that is reviewed.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_diary_day(const Screen& screen, const DiaryDayFace& face, Canvas& canvas,
                                     const Rect& area);

}  // namespace kiosk::display

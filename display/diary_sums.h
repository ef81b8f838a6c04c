#pragma once
// What stands beside a day of entries: its sums in plain minutes, quick remarks, a notice, and what
// can be done, the likeliest first. Covered by tests/display/diary_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// In a narrow box below each other, the actions at its bottom and the remarks left to
// diary_remarks; in a wide one beside each other, the actions in a row.
std::optional<Intent> diary_sums(Canvas& canvas, const Rect& box, const DiaryDayFace& face);

// Of the wide one.
float diary_sums_height(const Canvas& canvas, float width, const DiaryDayFace& face);

}  // namespace kiosk::display

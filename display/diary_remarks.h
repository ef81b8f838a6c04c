#pragma once
// The quick remarks below the entries of a day that is reviewed, all of them in a few rows. Covered
// by tests/display/diary_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// 0 without remarks; at most so high as leaves room for an entry in `box`.
float diary_remarks_height(const Canvas& canvas, const Rect& box, const DiaryDayFace& face);
std::optional<Intent> diary_remarks(Canvas& canvas, const Rect& box, const DiaryDayFace& face);

}  // namespace kiosk::display

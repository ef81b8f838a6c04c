#pragma once
// The entries of a day, a page of them at a time: rows are as high as what they say. Covered by
// tests/display/diary_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> diary_rows(Canvas& canvas, const Rect& list, const DiaryDayFace& face);

}  // namespace kiosk::display

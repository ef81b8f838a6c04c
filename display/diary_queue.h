#pragma once
// Whose diaries wait for a review, a page of them at a time. Covered by
// tests/display/diary_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// So high that `lines` of them have room below each other.
float diary_queue_height(std::size_t lines);

std::optional<Intent> diary_queue(Canvas& canvas, const Rect& box, const DiaryDayFace& face);

}  // namespace kiosk::display

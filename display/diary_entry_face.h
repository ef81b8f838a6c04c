#pragma once
// "Ghi nhật ký nhanh": an entry of the work diary being written, with the keyboard or its details.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_diary_entry(const Screen& screen, const DiaryEntryFace& face,
                                       Canvas& canvas, const Rect& area);

}  // namespace kiosk::display

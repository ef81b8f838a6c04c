#pragma once
// Diaries as they are read: tabs, figures, and below them a list, a table or bars. Covered by
// tests/display/book_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_book(const Screen& screen, const BookFace& face, Canvas& still,
                                const Rect& area);

}  // namespace kiosk::display

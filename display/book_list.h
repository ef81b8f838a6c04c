#pragma once
// What fills the card of a book: rows below each other, everybody's line in a table, or bars; a
// page of them at a time. Covered by tests/display/book_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// How many of them stand on a page, and from which on.
struct BookPart {
  std::size_t first = 0;
  std::size_t last = 0;  // behind the last one
  std::size_t many = 1;
  bool keys = false;
};
BookPart book_part(const BookFace& face, std::size_t all, float room, float each);
// ▲ and ▼ at the right of `box`, where they are needed.
std::optional<Intent> turn_book(Canvas& canvas, const Rect& box, const BookFace& face,
                                const BookPart& part, std::size_t all);

std::optional<Intent> book_rows(Canvas& canvas, const Rect& box, const BookFace& face);
std::optional<Intent> book_table(Canvas& canvas, const Rect& box, const BookFace& face);
std::optional<Intent> book_bars(Canvas& canvas, const Rect& box, const BookFace& face);

}  // namespace kiosk::display

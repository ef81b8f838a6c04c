#pragma once
// The keyboard an entry is written with: the letters in the middle, what is done to them in a
// column at the right with the way to save in its corner. Covered by tests/display/diary_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "display/letter_keys.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// Of the whole ground the keys stand on, across `area`.
float typing_keys_height(const Rect& area, const LetterRows& rows);

// `save` answers when it is let go, unlike the keys; none: that corner belongs to the last row.
std::optional<Intent> typing_keys(Canvas& canvas, const Rect& box, const LetterRows& rows,
                                  const Button* save);

}  // namespace kiosk::display

#pragma once
// The words that are being written, broken into lines, with the caret and what is selected. Covered
// by tests/display/diary_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// The card of the field. Words stand in its upper part, as large as they fit, the lines around the
// caret where there are too many; below them `foot` units are left for what belongs to it.
// Touching a letter of an active field answers PutCaret, an inactive one EditField.
std::optional<Intent> edited_field(Canvas& canvas, const Rect& box, const EditedField& field,
                                   float foot);

// The part that edited_field() leaves, without the place of its count.
Rect edited_field_foot(const Canvas& canvas, const Rect& box, const EditedField& field, float foot);

}  // namespace kiosk::display

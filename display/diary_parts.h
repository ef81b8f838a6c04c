#pragma once
// The parts of an entry of the work diary, each in the rectangle it is given: kinds of work, times,
// what became of it, what else is written, and what is told before it is saved. Covered by
// tests/display/diary_test.cpp.

#include <optional>
#include <string_view>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// "1 Chọn loại việc": the number of a step, and what is done in it.
void step_title(Canvas& canvas, const Rect& box, std::string_view number, std::string_view words);

// Three beside each other, a sign above its words; at most six.
std::optional<Intent> work_tiles(Canvas& canvas, const Rect& box, const std::vector<Button>& works);

// Từ − 09:50 + đến − 10:35 +, and how long that is.
std::optional<Intent> time_row(Canvas& canvas, const Rect& box, const DiaryEntryFace::Time& time);

// What is chosen or counted: beside each other below their headings, or, where the box is narrow,
// below each other beside them.
float options_height(const DiaryEntryFace& face, const Rect& area);
std::optional<Intent> entry_options(Canvas& canvas, const Rect& box, const DiaryEntryFace& face);

// Fields that may be filled, with what stands in them.
float more_fields_height(const Canvas& canvas, const DiaryEntryFace& face, float width);
std::optional<Intent> more_fields(Canvas& canvas, const Rect& box, const DiaryEntryFace& face);

// What is missing, and what does not agree: small, below each other, never a refusal.
float told_height(const Canvas& canvas, float width, const DiaryEntryFace& face);
void told_before_saving(Canvas& canvas, const Rect& box, const DiaryEntryFace& face);

// The last button in the corner, the one most people want.
float entry_closing_width(const Canvas& canvas, const DiaryEntryFace& face);
std::optional<Intent> entry_closing(Canvas& canvas, const Rect& box, const DiaryEntryFace& face);

}  // namespace kiosk::display

#pragma once
// How words are broken into lines and names made to fit. Pure: widths come from outside.

#include <functional>
#include <memory_resource>
#include <string>
#include <string_view>

namespace kiosk::display {

// Width of one line, in design units.
using Measure = std::function<float(std::string_view)>;

// Cuts the first line off `rest` and returns it: as many words as fit, at least one; a line break
// in the text ends a line. Empty when nothing is left.
std::string_view take_line(std::string_view& rest, float width, const Measure& measure);

int count_lines(std::string_view text, float width, const Measure& measure);

// The narrowest width that needs no more lines: the lines become about equally long.
float balanced(std::string_view text, float width, const Measure& measure);

// In place, and no longer than what `text_to_shorten` has reserved: a frame allocates nothing.

// In Vietnamese the given name is the last word, and the one people are called by: what must go,
// goes from the front. Two initials are still a name, more are a riddle: then words go.
// "Nguyễn Thị Hồng Phượng" → "N. Thị Hồng Phượng" → "N. T. Hồng Phượng" → "Hồng Phượng" → "Phượng".
void shorten_name(std::pmr::string& name, float width, const Measure& measure);

// As many letters as fit, and "…".
void shorten_line(std::pmr::string& text, float width, const Measure& measure);

// A copy of `text` for them, in `memory`.
std::pmr::string text_to_shorten(std::string_view text, std::pmr::memory_resource& memory);

}  // namespace kiosk::display

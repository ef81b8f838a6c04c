#pragma once
// What may stand in a field: the gate for text that comes from a keyboard or from elsewhere.

#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

// Whether one can see it, or is a space: no control, format or line character, no half of a pair.
bool is_visible(char32_t point);

// One line in NFC: an end of line or a tab is one space (none at the very end), what is invisible
// is left out. None: the bytes are not UTF-8, or have control characters as no text has them.
std::optional<std::string> pasted_text(std::string_view bytes);

}  // namespace kiosk

#pragma once
// A whole line of keys as the text they make: what `congso type` and the tables of tests ask for.

#include <string>
#include <string_view>

#include "kiosk/typing/typing_rules.h"

namespace kiosk {

// `keys` is UTF-8; ⌫ in it is the Backspace key, also of a keyboard without any text before it. The
// text is UTF-8 in NFC. Time grows with the length of the line, however long its words are.
std::string typed_line(std::string_view keys, const TypingRules& rules);

}  // namespace kiosk

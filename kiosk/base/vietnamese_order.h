#pragma once
// The order of a Vietnamese dictionary (domain B10; CLDR `vi`): letters first, a ă â … d đ e ê …,
// tones only where they are the same, in the order ngang huyền hỏi ngã sắc nặng.

#include <string>
#include <string_view>

namespace kiosk {

// Bytes that compare as the texts do; of what is no UTF-8, of its replacement characters.
std::string vietnamese_order(std::string_view text);

}  // namespace kiosk

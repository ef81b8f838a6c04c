#pragma once
// UTF-8 as code points and back, for the rules that look at one letter at a time.

#include <string>
#include <string_view>

namespace kiosk {

std::u32string code_points(std::string_view text);  // of UTF-8 that has passed a gate of base/text
std::string utf8(std::u32string_view points);
std::string utf8(char32_t point);

}  // namespace kiosk

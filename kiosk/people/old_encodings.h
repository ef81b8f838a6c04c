#pragma once
// Vietnamese text that was written in an encoding of the nineties and read as Latin-1
// (domain B10): "NguyÔn" is TCVN3, "Nguyeãn" is VNI-Windows, "Nguyá»…n" is UTF-8 read twice.

#include <optional>
#include <string_view>

namespace kiosk {

// The encoding's name when the text can only stem from it; none for Vietnamese as it should be.
std::optional<std::string_view> old_encoding_of(std::string_view text);

}  // namespace kiosk

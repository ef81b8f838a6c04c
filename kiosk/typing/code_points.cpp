// Covered by tests/typing/letters_test.cpp.

#include "kiosk/typing/code_points.h"

namespace kiosk {
namespace {

// How many bytes of a character follow its first one.
std::size_t following(unsigned char first) {
  if (first < 0xc0) return 0;
  if (first < 0xe0) return 1;
  return first < 0xf0 ? 2 : 3;
}

char tail_byte(char32_t bits) { return static_cast<char>(0x80U | (bits & 0x3fU)); }

void append(std::string& text, char32_t point) {
  if (point < 0x80) {
    text += static_cast<char>(point);
  } else if (point < 0x800) {
    text += static_cast<char>(0xc0U | point >> 6);
    text += tail_byte(point);
  } else if (point < 0x10000) {
    text += static_cast<char>(0xe0U | point >> 12);
    text += tail_byte(point >> 6);
    text += tail_byte(point);
  } else {
    text += static_cast<char>(0xf0U | point >> 18);
    text += tail_byte(point >> 12);
    text += tail_byte(point >> 6);
    text += tail_byte(point);
  }
}

}  // namespace

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at++]);
    const std::size_t more = following(first);
    char32_t point = more == 0 ? first : first & (0x3fU >> more);
    for (std::size_t i = 0; i < more && at < text.size(); ++i)
      point = point << 6 | (static_cast<unsigned char>(text[at++]) & 0x3fU);
    points += point;
  }
  return points;
}

std::string utf8(std::u32string_view points) {
  std::string text;
  for (const char32_t point : points) append(text, point);
  return text;
}

std::string utf8(char32_t point) {
  std::string text;
  append(text, point);
  return text;
}

}  // namespace kiosk

// Covered by tests/typing/hostile_test.cpp.

#include "kiosk/typing/pasted_text.h"

#include "kiosk/base/text.h"
#include "kiosk/typing/code_points.h"

namespace kiosk {
namespace {

bool is_control(char32_t point) { return point < 0x20 || (point >= 0x7f && point < 0xa0); }

bool parts_lines(char32_t point) {
  return point == U'\t' || point == U'\n' || point == U'\r' || point == 0x85 || point == 0x2028 ||
         point == 0x2029;
}

}  // namespace

bool is_visible(char32_t point) {
  if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000) || is_control(point)) return false;
  const std::string text = utf8(point);
  return one_line(text) == text;
}

std::optional<std::string> pasted_text(std::string_view bytes) {
  while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r')) bytes.remove_suffix(1);
  auto composed = nfc(bytes);
  if (!composed) return {};
  if (one_line(*composed) == *composed) return composed;
  std::string clean;
  for (const char32_t point : code_points(*composed)) {
    if (parts_lines(point)) {
      if (!clean.empty() && clean.back() != ' ') clean += ' ';
    } else if (is_control(point)) {
      return {};
    } else if (is_visible(point)) {
      clean += utf8(point);
    }
  }
  return nfc(clean);  // what stood on both sides of something left out may compose
}

}  // namespace kiosk

#include "display/excerpt.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>
#include <string>

namespace kiosk::display {
namespace {

constexpr std::size_t kMostBytes = 4096;  // of a line, which is no longer than its field

Measure measure_of(const Canvas& canvas, Type type) {
  return [&canvas, type](std::string_view words) { return canvas.width_of(type, words); };
}

// A last line of one word looks forgotten: two lines become about equally long.
float line_width(const Canvas& canvas, float width, const Excerpt& excerpt) {
  constexpr float kLeastPart = 0.8F;
  const Measure widths = measure_of(canvas, excerpt.type);
  if (excerpt.lines < 2 || count_lines(excerpt.words, width, widths) != 2) return width;
  return std::max(balanced(excerpt.words, width, widths), kLeastPart * width);
}

float x_of(const Rect& box, Align align) {
  if (align == Align::kCentre) return box.centre().x;
  return align == Align::kRight ? box.right() : box.x;
}

}  // namespace

Type strong_within(const Canvas& canvas, std::string_view words, float width) {
  return canvas.width_of(Type::kMinStrong, words) <= width ? Type::kSmallStrong : Type::kSmall;
}

float write_excerpt(Canvas& canvas, const Rect& box, const Excerpt& excerpt) {
  const Measure widths = measure_of(canvas, excerpt.type);
  const float height = line_height(excerpt.type);
  const float x = x_of(box, excerpt.align);
  const float width = line_width(canvas, box.width, excerpt);
  std::string_view rest = excerpt.words;
  float y = box.y + height / 2;
  for (int line = 1; line <= excerpt.lines && !rest.empty(); ++line, y += height) {
    std::string_view further = rest;
    const std::string_view whole = take_line(further, width, widths);
    const bool cut = line == excerpt.lines && !further.empty();
    if (!cut && widths(whole) <= box.width) {
      canvas.write({x, y}, {whole, excerpt.type, excerpt.color, excerpt.align});
    } else {
      std::array<std::byte, kMostBytes> bytes;
      std::pmr::monotonic_buffer_resource memory{bytes.data(), bytes.size()};
      std::pmr::string shorter = text_to_shorten(whole, memory);
      if (cut) shorter += "…";
      shorten_line(shorter, box.width, widths);
      canvas.write({x, y}, {shorter, excerpt.type, excerpt.color, excerpt.align});
    }
    rest = further;
  }
  return y - height / 2 - box.y;
}

float height_of_excerpt(const Canvas& canvas, float width, const Excerpt& excerpt) {
  const int lines = count_lines(excerpt.words, width, measure_of(canvas, excerpt.type));
  return static_cast<float>(std::min(lines, excerpt.lines)) * line_height(excerpt.type);
}

}  // namespace kiosk::display

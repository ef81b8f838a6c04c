// The half of the canvas that writes.

#include <algorithm>
#include <array>
#include <cfloat>
#include <cmath>
#include <cstddef>
#include <memory_resource>
#include <string>

#include "display/canvas.h"
#include "display/imgui_version.h"

namespace kiosk::display {
namespace {

// A paragraph that begins at the left edge looks lost when it leaves more of its width empty.
constexpr float kLeastPart = 0.8F;

float whole(float pixels) { return std::floor(pixels + 0.5F); }

float width_in(const Typeface& face, std::string_view words) {
  return face.font->CalcTextSizeA(face.size, FLT_MAX, 0, words.data(), words.data() + words.size())
      .x;
}

// The next smaller type to try when words are too long for their place.
Type smaller(Type type) {
  switch (type) {
    case Type::kLarge: return Type::kHeading;
    case Type::kHeading: return Type::kTitle;
    case Type::kTitle: return Type::kBodyStrong;
    case Type::kBodyStrong: return Type::kSmallStrong;
    case Type::kSmallStrong: return Type::kMinStrong;
    case Type::kBody: return Type::kSmall;
    case Type::kSmall: return Type::kMin;
    default: return type;
  }
}

struct Glyph {
  unsigned int code = 0;
  std::size_t bytes = 1;
};

Glyph decoded(std::string_view text) {
  const auto byte = [&text](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const unsigned int first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (first < 0xF0) return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return {0x10FFFF, 4};  // outside what ImGui's 16-bit letters can show
}

// For a text of one line; a longer one than any office has goes to the heap.
struct OnStack {
  std::array<std::byte, 1024> bytes;
  std::pmr::monotonic_buffer_resource resource{bytes.data(), bytes.size()};
};

// The box of the ink of one line at the origin, in pixels.
struct Ink {
  float left = FLT_MAX, top = FLT_MAX, right = 0, bottom = 0;
  bool missing = false;
};

Ink ink_of(const Typeface& face, std::string_view words) {
  Ink ink;
  const float stretch = face.size / face.font->FontSize;
  float pen = 0;
  while (!words.empty()) {
    const Glyph letter = decoded(words);
    words.remove_prefix(std::min(letter.bytes, words.size()));
    const ImFontGlyph* glyph =
        letter.code > 0xFFFF ? nullptr
                             : face.font->FindGlyphNoFallback(static_cast<ImWchar>(letter.code));
    ink.missing = ink.missing || !glyph;
    if (!glyph) glyph = face.font->FallbackGlyph;
    if (glyph->Visible) {
      ink.left = std::min(ink.left, pen + glyph->X0 * stretch);
      ink.top = std::min(ink.top, glyph->Y0 * stretch);
      ink.right = std::max(ink.right, pen + glyph->X1 * stretch);
      ink.bottom = std::max(ink.bottom, glyph->Y1 * stretch);
    }
    pen += glyph->AdvanceX * stretch;
  }
  return ink;
}

}  // namespace

Measure Canvas::measure(Type type) const {
  return [this, type](std::string_view words) { return width_of(type, words); };
}

float Canvas::width_of(Type type, std::string_view words) const {
  return width_in(tools_.fonts.letters(type), words) / tools_.scale;
}

void Canvas::note_text(const Typeface& face, ImVec2 at, const Words& words, bool cut) {
  if (!tools_.registry || words.words.empty()) return;
  const Ink inked = ink_of(face, words.words);
  if (inked.right <= 0) return;
  const float scale = tools_.scale;
  tools_.registry->wrote(
      {.words = std::string{words.words},
       .ink = {(at.x + inked.left) / scale, (at.y + inked.top) / scale,
               (inked.right - inked.left) / scale, (inked.bottom - inked.top) / scale},
       .color = faded(words.color, strength_),
       .ground = {},
       .size = cut_of(words.type).em,
       .cut = cut,
       .missing_glyph = inked.missing});
}

float Canvas::write(Point at, const Words& words) { return put(at, words, false); }

float Canvas::put(Point at, const Words& words, bool cut) {
  const Typeface& face = tools_.fonts.letters(words.type);
  const float width = width_in(face, words.words);
  const float back = words.align == Align::kLeft     ? 0
                     : words.align == Align::kCentre ? width / 2
                                                     : width;
  const ImVec2 to = place(at);
  const ImVec2 from{whole(to.x - back), whole(to.y - face.middle)};
  tools_.list.AddText(face.font, face.size, from, ink(words.color), words.words.data(),
                      words.words.data() + words.words.size());
  note_text(face, from, words, cut);
  return width / tools_.scale;
}

float Canvas::write_within(Point at, Words words, float width) {
  while (width_of(words.type, words.words) > width && smaller(words.type) != words.type)
    words.type = smaller(words.type);
  if (width_of(words.type, words.words) <= width) return write(at, words);
  OnStack memory;
  std::pmr::string shorter = text_to_shorten(words.words, memory.resource);
  shorten_line(shorter, width, measure(words.type));
  words.words = shorter;
  return put(at, words, true);
}

float Canvas::write_name(Point at, Words words, float width) {
  if (width_of(words.type, words.words) <= width) return write(at, words);
  OnStack memory;
  std::pmr::string shorter = text_to_shorten(words.words, memory.resource);
  shorten_name(shorter, width, measure(words.type));
  words.words = shorter;
  return write_within(at, words, width);  // one long word has no front to shorten
}

float Canvas::write_lines(const Rect& area, const Words& words) {
  const Measure widths = measure(words.type);
  const bool centred = words.align == Align::kCentre;
  // A last line of one word looks forgotten; in longer paragraphs nobody minds.
  const bool short_text = count_lines(words.words, area.width, widths) <= 2;
  const float even = centred || short_text ? balanced(words.words, area.width, widths) : area.width;
  const float width = centred ? even : std::max(even, kLeastPart * area.width);
  const float height = line_height(words.type);
  Words line = words;
  std::string_view rest = words.words;
  float y = area.y + height / 2;
  for (; !rest.empty(); y += height) {
    line.words = take_line(rest, width, widths);
    write({centred ? area.centre().x : area.x, y}, line);
  }
  return y - height / 2 - area.y;
}

float Canvas::height_of_lines(float width, const Words& words) const {
  const int lines = count_lines(words.words, width, measure(words.type));
  return static_cast<float>(lines) * line_height(words.type);
}

bool Canvas::fits_lines(float width, const Words& words) const {
  const Measure widths = measure(words.type);
  std::string_view rest = words.words;
  while (!rest.empty())
    if (widths(take_line(rest, width, widths)) > width) return false;
  return true;
}

void Canvas::sign(Point centre, SignSize size, Color color, Sign sign) {
  if (sign.empty()) return;
  const Typeface& face = tools_.fonts.signs_of(size);
  const ImVec2 to = place(centre);
  const ImVec2 from{whole(to.x - face.size / 2), whole(to.y - face.size / 2)};
  tools_.list.AddText(face.font, face.size, from, ink(color), sign.data(),
                      sign.data() + sign.size());
}

}  // namespace kiosk::display

#include "display/edited_field.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <memory_resource>
#include <string>

#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kPadding = 26;
constexpr float kAbove = 12;
constexpr float kLeastFoot = 24;  // lower, and the count stands beside the words
constexpr float kCaret = 3;
constexpr float kLeastTarget = 72;
constexpr std::size_t kMostBytes = 2048;

// What stands in one line: the letters from one place to another, its last space or break included.
struct Line {
  std::size_t from = 0;
  std::size_t end = 0;
};

// The words as they are broken in a box.
class Text {
 public:
  Text(const Canvas& canvas, const EditedField& field, const Rect& box)
      : canvas_(canvas), field_(field), box_(box) {
    for (const Type type : {Type::kTitle, Type::kBodyStrong, Type::kSmallStrong}) {
      type_ = type;
      if (static_cast<float>(count()) * line_height(type) <= box.height + 1) break;
    }
    rows_ = static_cast<std::size_t>(std::max(1.0F, (box.height + 1) / line_height(type_)));
    const std::size_t all = count();
    const std::size_t caret = field.active ? line_of(field.caret) : 0;
    if (all > rows_) first_ = std::min(caret - std::min(caret, rows_ - 1), all - rows_);
  }

  Type type() const { return type_; }

  // Visits every line that is seen with the middle of its capitals.
  template <class Visit>
  void each_seen(const Visit& visit) const {
    each([&](std::size_t index, const Line& line) {
      if (index < first_ || index >= first_ + rows_) return;
      visit(line, box_.y + (static_cast<float>(index - first_) + 0.5F) * line_height(type_),
            index + 1 == first_ + rows_ && line.end < field_.letters.size());
    });
  }
  float x_of(const Line& line, std::size_t place) const {
    float x = box_.x;
    for (std::size_t i = line.from; i < place && i < line.end; ++i) x += width_of(i);
    return x;
  }
  bool is_in(const Line& line, std::size_t place) const {
    if (place < line.from || place > line.end) return false;
    return place < line.end || (place == field_.letters.size() && !ends_broken(line));
  }
  std::size_t place_at(Point at) const {
    const float row = std::max(0.0F, (at.y - box_.y) / line_height(type_));
    const std::size_t wanted = std::min(first_ + static_cast<std::size_t>(row), count() - 1);
    std::size_t place = 0;
    each([&](std::size_t index, const Line& line) {
      if (index == wanted) place = place_in(line, at.x);
    });
    return place;
  }

 private:
  float width_of(std::size_t letter) const {
    const std::string& written = field_.letters[letter];
    return written == "\n" ? 0 : canvas_.width_of(type_, written);
  }
  bool ends_broken(const Line& line) const {
    return line.end > line.from && field_.letters[line.end - 1] == "\n";
  }
  // Between the letters that are nearest; what ends a line is never before the caret in it.
  std::size_t place_in(const Line& line, float x) const {
    float left = box_.x;
    for (std::size_t i = line.from; i < line.end; ++i) {
      const float width = width_of(i);
      if (x < left + width / 2) return i;
      left += width;
    }
    const bool goes_on = line.end < field_.letters.size() || ends_broken(line);
    return goes_on && line.end > line.from ? line.end - 1 : line.end;
  }
  Line line_from(std::size_t from) const {
    const std::size_t all = field_.letters.size();
    float x = 0;
    std::size_t after_space = from;
    for (std::size_t i = from; i < all; ++i) {
      if (field_.letters[i] == "\n") return {from, i + 1};
      x += width_of(i);
      if (field_.letters[i] == " ")
        after_space = i + 1;  // which may hang over the edge
      else if (x > box_.width)
        return {from, after_space > from ? after_space : std::max(i, from + 1)};
    }
    return {from, all};
  }
  template <class Visit>
  void each(const Visit& visit) const {
    Line line{0, 0};
    std::size_t index = 0;
    do {
      line = line_from(line.end);
      visit(index++, line);
    } while (line.end < field_.letters.size() || ends_broken(line));
  }
  std::size_t count() const {
    std::size_t lines = 0;
    each([&lines](std::size_t, const Line&) { ++lines; });
    return lines;
  }
  std::size_t line_of(std::size_t place) const {
    std::size_t found = 0;
    each([&](std::size_t index, const Line& line) {
      if (is_in(line, place)) found = index;
    });
    return found;
  }

  const Canvas& canvas_;
  const EditedField& field_;
  Rect box_;
  Type type_ = Type::kTitle;
  std::size_t rows_ = 1;   // that are seen
  std::size_t first_ = 0;  // of them
};

void write_line(Canvas& canvas, const EditedField& field, const Line& line, const Words& look,
                Point at) {
  std::array<std::byte, kMostBytes> bytes;
  std::pmr::monotonic_buffer_resource memory{bytes.data(), bytes.size()};
  std::pmr::string written{&memory};
  written.reserve(kMostBytes / 2);
  for (std::size_t i = line.from; i < line.end; ++i)
    if (field.letters[i] != "\n") written += field.letters[i];
  while (!written.empty() && written.back() == ' ') written.pop_back();
  written += look.words;
  canvas.write(at, {written, look.type, look.color});
}

void write_text(Canvas& canvas, const EditedField& field, const Text& text) {
  const Theme& theme = canvas.theme();
  const float height = line_height(text.type()) * 0.86F;
  text.each_seen([&](const Line& line, float y, bool goes_on) {
    const std::size_t from = std::max(line.from, field.selected_from);
    const std::size_t to = std::min(line.end, field.selected_to);
    const float left = text.x_of(line, from);
    if (field.active && from < to)
      canvas.fill({left, y - height / 2, text.x_of(line, to) - left, height},
                  mix(theme.surface, theme.primary, 0.22F), 6);
    const std::string_view dots = goes_on && !field.active ? "…" : "";
    write_line(canvas, field, line, {dots, text.type(), theme.ink},
               {text.x_of(line, line.from), y});
    if (field.active && text.is_in(line, field.caret))
      canvas.fill({text.x_of(line, field.caret), y - height / 2, kCaret, height}, theme.primary);
  });
}

struct FieldParts {
  Rect words;
  Rect foot;
  Rect count;
};

FieldParts parts_of(const Canvas& canvas, const Rect& box, const EditedField& field, float foot) {
  const Rect inner = box.sides_in(kPadding);
  const float count = field.count.empty() ? 0 : canvas.width_of(Type::kMin, field.count) + 20;
  FieldParts parts;
  const bool beside = foot < kLeastFoot;
  const float below = beside ? kAbove : foot;
  parts.foot = inner.bottom_part(foot).left_part(inner.width - count);
  parts.words = inner.without_top(kAbove).without_bottom(below);
  parts.count = beside ? parts.words.without_left(inner.width - count)
                       : inner.bottom_part(foot).without_left(inner.width - count);
  if (beside) parts.words.width -= count;
  return parts;
}

}  // namespace

std::optional<Intent> edited_field(Canvas& canvas, const Rect& box, const EditedField& field,
                                   float foot) {
  const Theme& theme = canvas.theme();
  const FieldParts parts = parts_of(canvas, box, field, foot);
  // As high as a finger needs, a little beyond the card if it must be.
  const float height = std::max(kLeastTarget, box.height - foot);
  const Rect touched{box.x, box.bottom() - foot - height, box.width, height};
  const Press press = canvas.target(field.name, touched);
  card(canvas, box, 22);
  if (field.active) canvas.outline(box, {theme.primary, 3}, 22);
  canvas.write({parts.count.right(), parts.count.centre().y},
               {field.count, Type::kMin, theme.ink_second, Align::kRight});
  const Text text{canvas, field, parts.words};
  write_text(canvas, field, text);
  if (field.letters.empty())
    canvas.write_lines({parts.words.x + (field.active ? 12.0F : 0.0F), parts.words.y + 4,
                        parts.words.width - 12, parts.words.height},
                       {field.hint, Type::kBody, theme.ink_hint});
  if (!press.fired) return {};
  if (!field.active) return EditField{0};
  return PutCaret{text.place_at(press.at)};
}

Rect edited_field_foot(const Canvas& canvas, const Rect& box, const EditedField& field,
                       float foot) {
  return parts_of(canvas, box, field, foot).foot;
}

}  // namespace kiosk::display

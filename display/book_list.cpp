#include "display/book_list.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/excerpt.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Row = BookFace::Row;

constexpr float kAround = 12;
constexpr float kTitle = 34;
constexpr float kLeastRow = 76;
constexpr float kTile = 52;
constexpr float kValuePart = 0.3F;  // of the width: longer, and it stands below the title
constexpr float kNarrow = 900;
constexpr float kBar = 92;

float row_height(const BookFace& face) {
  const float text = static_cast<float>(face.row_lines) * line_height(Type::kSmall);
  return std::max(kLeastRow, 2 * kAround + kTitle + text);
}

float time_width(const Canvas& canvas, const BookFace& face, float most) {
  float width = 0;
  for (const Row& row : face.rows)
    width = std::max(width, canvas.width_of(Type::kSmallStrong, row.time));
  return std::min(width, most) + 24;
}

// Title, text, and at the right what it comes to.
void row_words(Canvas& canvas, const Rect& box, const Row& row, int lines) {
  const Theme& theme = canvas.theme();
  const float value = row.value.empty() ? 0 : canvas.width_of(Type::kMinStrong, row.value) + 24;
  const bool beside = value <= box.width * kValuePart;
  const float room = box.width - (beside ? value : 0);
  const Rect title{box.x, box.y, room, kTitle};
  const bool strong = strong_within(canvas, row.title, room) == Type::kSmallStrong;
  write_excerpt(canvas, title,
                {row.title, strong ? Type::kBodyStrong : Type::kSmall, theme.ink, 1});
  if (beside && value > 0)
    canvas.write({box.right(), box.y + kTitle / 2 + 2},
                 {row.value, Type::kMinStrong, theme.ink_second, Align::kRight});
  Rect below = box.without_top(kTitle + 4);
  if (!beside) {
    canvas.write_within({below.x, below.y + 12}, {row.value, Type::kMinStrong, theme.ink_second},
                        below.width);
    below = below.without_top(line_height(Type::kMin));
    --lines;
  }
  if (lines > 0 && !row.text.empty())
    write_excerpt(canvas, below, {row.text, Type::kSmall, theme.ink_second, lines});
}

bool draw_row(Canvas& canvas, const Rect& box, const BookFace& face, std::size_t i) {
  const Theme& theme = canvas.theme();
  const Row& row = face.rows[i];
  const Group own{std::to_string(i), row.title};
  const Press press = row.opens ? canvas.target(row.time, box.inset(1)) : Press{};
  const Rect shown = pressed(box, press);
  if (press.held) canvas.fill(shown, theme.sunken, 16);
  const bool narrow = box.width < kNarrow;
  const float time = time_width(canvas, face, narrow ? 130.0F : 240.0F);
  const Rect inner = shown.sides_in(12);
  write_excerpt(canvas, {inner.x, inner.y + kAround, time - 24, 0},
                {row.time, Type::kSmallStrong, theme.ink_second, 2});
  const Tone& tone = tone_of(theme, row.tint);
  const Rect tile{inner.x + time, inner.centre().y - kTile / 2, kTile, kTile};
  sign_tile(canvas, tile, {sign_of(row.icon), tone.soft, tone.words});
  const Rect words = inner.without_left(time + kTile + 20);
  row_words(canvas, {words.x, words.y + kAround, words.width, words.height - 2 * kAround}, row,
            face.row_lines);
  return press.fired;
}

void draw_bar(Canvas& canvas, const Rect& box, const BookFace::Bar& bar) {
  const Theme& theme = canvas.theme();
  const Rect tile{box.x, box.centre().y - kTile / 2, kTile, kTile};
  sign_tile(canvas, tile, {sign_of(bar.icon), theme.info.soft, theme.info.words});
  const Rect words = box.without_left(kTile + 20);
  const float value = canvas.width_of(Type::kSmallStrong, bar.value) + 24;
  write_excerpt(canvas, {words.x, words.y + 12, words.width - value, 0},
                {bar.words, Type::kSmall, theme.ink, 1});
  canvas.write({words.right(), words.y + 30},
               {bar.value, Type::kSmallStrong, theme.ink_second, Align::kRight});
  const Rect track{words.x, words.bottom() - 26, words.width, 14};
  canvas.fill(track, theme.sunken, 7);
  canvas.fill(track.left_part(std::max(14.0F, track.width * bar.part)), theme.primary, 7);
}

}  // namespace

BookPart book_part(const BookFace& face, std::size_t all, float room, float each) {
  BookPart part;
  part.many = static_cast<std::size_t>(std::max(1.0F, room / each));
  part.keys = all > part.many;
  part.first = std::min(face.first, all == 0 ? 0 : all - 1) / part.many * part.many;
  part.last = std::min(all, part.first + part.many);
  return part;
}

Answer turn_book(Canvas& canvas, const Rect& box, const BookFace& face, const BookPart& part,
                 std::size_t all) {
  if (!part.keys) return {};
  const auto way = turned(canvas, box, face.list_keys, {part.first == 0, part.last == all});
  if (!way) return {};
  return ShowBookFrom{*way > 0 ? part.last : part.first - part.many};
}

Answer book_rows(Canvas& canvas, const Rect& box, const BookFace& face) {
  const float height = row_height(face);
  const std::size_t all = face.rows.size();
  const BookPart part = book_part(face, all, box.height, height);
  const Rect list = part.keys ? box.left_part(box.width - kPageKey - 16) : box;
  Answer answer;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const float y = list.y + static_cast<float>(i - part.first) * height;
    if (i > part.first)
      canvas.line({list.x + 12, y}, {list.right() - 12, y}, {canvas.theme().line, 1.5F});
    if (draw_row(canvas, {list.x, y, list.width, height}, face, i)) answer = face.rows[i].opens;
  }
  const Answer turned = turn_book(canvas, box, face, part, all);
  return turned ? turned : answer;
}

Answer book_bars(Canvas& canvas, const Rect& box, const BookFace& face) {
  constexpr float kHeading = 56;
  canvas.write_within({box.x + 12, box.y + kHeading / 2},
                      {face.bars_title, Type::kBodyStrong, canvas.theme().ink}, box.width - 24);
  const Rect below = box.without_top(kHeading);
  const std::size_t all = face.bars.size();
  const BookPart part = book_part(face, all, below.height, kBar);
  const Rect list = part.keys ? below.left_part(below.width - kPageKey - 16) : below;
  for (std::size_t i = part.first; i < part.last; ++i)
    draw_bar(
        canvas,
        Rect{list.x, list.y + static_cast<float>(i - part.first) * kBar, list.width, kBar}.sides_in(
            12),
        face.bars[i]);
  return turn_book(canvas, below, face, part, all);
}

}  // namespace kiosk::display

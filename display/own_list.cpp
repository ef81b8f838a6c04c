#include "display/own_list.h"

#include <algorithm>
#include <cstddef>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Row = TodayFace::Row;

constexpr float kRowHeight = 92;
constexpr float kLeastColumn = 560;  // two stand beside each other from twice this
constexpr float kTile = 56;

// The widest time of those shown: the words of all of them stand below each other.
float time_width(const Canvas& canvas, const TodayFace& face) {
  float width = 0;
  for (const Row& row : face.rows)
    width = std::max(width, canvas.width_of(Type::kBodyStrong, row.time));
  return width > 0 ? width + 24 : 0;
}

// The middle of time and words: higher where a line, or two, stand below them.
float first_line(const Row& row, const Canvas& canvas, const Rect& words) {
  const float y = words.centre().y;
  if (row.line.empty()) return y;
  return canvas.width_of(Type::kMin, row.line) <= words.width ? y - 17 : y - 28;
}

Answer draw_row(const Row& row, Canvas& canvas, const Rect& place, float time) {
  const Theme& theme = canvas.theme();
  const Press press = row.opens ? canvas.target(row.time, place) : Press{};
  const Rect box = pressed(place, press);
  if (press.held) canvas.fill(box, theme.sunken, 14);
  const Tone& tone = row.struck ? theme.offline : row.waits ? theme.warn : theme.info;
  const Rect square{box.x, box.centre().y - kTile / 2, kTile, kTile};
  sign_tile(canvas, square, {sign_of(row.icon), tone.soft, tone.words});
  const Color ink = row.struck ? theme.ink_hint : theme.ink;
  const float x = square.right() + 20;
  float right = box.right();
  Answer answer;
  if (row.action) {
    const float width = chip_width(canvas, row.action->title);
    right -= width + 16;
    const Rect chip_place{box.right() - width, box.centre().y - kChipHeight / 2, width,
                          kChipHeight};
    const Group own{row.time, row.words};
    if (chip(canvas, chip_place, row.action->title, false)) answer = row.action->intent;
  }
  const Rect words{x + time, box.y, right - x - time, box.height};
  const float y = first_line(row, canvas, words);
  canvas.write({x, y}, {row.time, Type::kBodyStrong, ink});
  const float written =
      canvas.write_within({words.x, y}, {row.words, Type::kBodyStrong, ink}, words.width);
  if (row.struck)
    canvas.line({row.time.empty() ? words.x : x, y}, {words.x + written, y}, {ink, 3});
  const Rect below{words.x, y + 14, words.width, box.bottom() - y - 18};
  write_fitted(canvas, below, {row.line, Type::kMin, theme.ink_second});
  return press.fired ? row.opens : answer;
}

// How many stand beside and below each other, and from which one on.
struct Shown {
  std::size_t columns = 1;
  std::size_t rows = 1;
  std::size_t first = 0;
  bool keys = false;

  std::size_t many() const { return columns * rows; }
};

Shown shown_of(const TodayFace& face, const Rect& box) {
  Shown shown;
  const std::size_t count = face.rows.size();
  shown.rows = static_cast<std::size_t>(std::max(1.0F, box.height / kRowHeight));
  if (count > shown.rows && box.width >= 2 * kLeastColumn) shown.columns = 2;
  shown.keys = count > shown.many();
  if (!shown.keys) return shown;
  const std::size_t last = count - shown.many();
  shown.first = face.first ? std::min(*face.first, last) : last;
  return shown;
}

}  // namespace

Answer draw_own_list(const TodayFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  if (face.rows.empty() || !face.notice.empty())
    write_fitted(canvas, box.top_part(kRowHeight),
                 {face.notice.empty() ? face.no_rows : face.notice, Type::kBody, theme.ink_second});
  if (!face.notice.empty() && face.rows.empty()) return {};
  const Rect below = face.notice.empty() ? box : box.without_top(kRowHeight);
  const Shown shown = shown_of(face, below);
  const Rect room = shown.keys ? below.left_part(below.width - kPageKey - 20) : below;
  const float gap = 40;
  const auto columns = static_cast<float>(shown.columns);
  const float width = (room.width - gap * (columns - 1)) / columns;
  const float time = time_width(canvas, face);
  const std::size_t last = std::min(face.rows.size(), shown.first + shown.many());
  Answer answer;
  for (std::size_t i = shown.first; i < last; ++i) {
    const std::size_t place = i - shown.first;
    const std::size_t column = place / shown.rows;
    const float x = room.x + static_cast<float>(column) * (width + gap);
    const float y = room.y + static_cast<float>(place % shown.rows) * kRowHeight;
    if (place % shown.rows > 0) canvas.line({x, y}, {x + width, y}, {theme.line, 1.5F});
    if (const Answer touched = draw_row(face.rows[i], canvas, {x, y, width, kRowHeight}, time))
      answer = touched;
  }
  if (!shown.keys) return answer;
  const auto turn = turned(canvas, below, face.keys, {shown.first == 0, last == face.rows.size()});
  if (!turn) return answer;
  const std::size_t many = shown.many();
  return ShowOwnFrom{*turn > 0 ? last : shown.first - std::min(shown.first, many)};
}

}  // namespace kiosk::display

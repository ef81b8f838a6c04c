#include "display/diary_rows.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/excerpt.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Row = DiaryDayFace::Row;

constexpr float kTile = 60;
constexpr float kBeside = 80;  // where the words begin
constexpr float kAround = 16;
constexpr float kTitle = 34;
constexpr float kLine = 30;
constexpr float kResultPart = 0.34F;  // of the width: longer, and it stands in a line of its own
constexpr float kLeastRow = 92;

// How the words of a row lie.
struct RowLayout {
  float words = 0;   // the width of its text
  float result = 0;  // of the result beside it; 0: below
  float text = 0;    // the height
  float line = 0;
  float height = 0;
};

Excerpt text_of(const Row& row, Color ink) { return {row.text, Type::kSmall, ink, 2}; }
Excerpt line_of(const Row& row, Color ink) { return {row.line, Type::kMinStrong, ink, 2}; }

RowLayout layout_of(const Canvas& canvas, const Row& row, float width) {
  RowLayout layout;
  const float room = width - kBeside;
  const float result = row.result.empty() ? 0 : canvas.width_of(Type::kMinStrong, row.result) + 28;
  const bool beside = result <= room * kResultPart;
  layout.result = beside ? result : 0;
  layout.words = room - layout.result;
  layout.text = height_of_excerpt(canvas, layout.words, text_of(row, {}));
  if (!row.line.empty()) layout.line = height_of_excerpt(canvas, room - kLine, line_of(row, {}));
  const float below = beside ? 0 : kLine;
  layout.height = std::max(kLeastRow, 2 * kAround + kTitle + layout.text + below + layout.line);
  return layout;
}

// Its title and its time, and a line through both where it does not count any more.
void title_row(Canvas& canvas, const Rect& box, const Row& row) {
  const Theme& theme = canvas.theme();
  const float y = box.y + kTitle / 2 - 2;
  const Color ink = row.struck ? theme.ink_hint : theme.ink;
  const float time = canvas.write(
      {box.right(), y},
      {row.time, Type::kSmallStrong, row.struck ? ink : theme.ink_second, Align::kRight});
  const float room = box.width - time - 24;
  const float title = canvas.write_within({box.x, y}, {row.title, Type::kBodyStrong, ink}, room);
  if (row.struck) canvas.line({box.x, y}, {box.x + title, y}, {ink, 2.5F});
}

void row_words(Canvas& canvas, const Rect& box, const Row& row, const RowLayout& layout) {
  const Theme& theme = canvas.theme();
  const Color ink = row.struck ? theme.ink_hint : theme.ink_second;
  title_row(canvas, box, row);
  Rect rest = box.without_top(kTitle);
  write_excerpt(canvas, rest.left_part(layout.words), text_of(row, ink));
  const Words result{row.result, Type::kMinStrong, row.struck ? theme.ink_hint : theme.ink};
  if (layout.result > 0)
    canvas.write({rest.right(), rest.y + line_height(Type::kSmall) / 2},
                 {result.words, result.type, result.color, Align::kRight});
  rest = rest.without_top(layout.text);
  if (layout.result <= 0 && !row.result.empty()) {
    canvas.write_within({rest.x, rest.y + kLine / 2}, result, rest.width);
    rest = rest.without_top(kLine);
  }
  if (row.line.empty()) return;
  const Color amber = row.struck ? theme.ink_second : theme.warn.words;
  canvas.sign({rest.x + 11, rest.y + line_height(Type::kMinStrong) / 2}, SignSize::kTiny, amber,
              row.struck ? sign_of(Icon::kWithdraw) : kSignTrouble);
  write_excerpt(canvas, rest.without_left(kLine), line_of(row, amber));
}

std::optional<Intent> draw_row(Canvas& canvas, const Rect& box, const Row& row,
                               const RowLayout& layout) {
  const Theme& theme = canvas.theme();
  const Group own{row.title, row.text};
  const std::string& name = row.time.empty() ? row.title : row.time;
  const Press press = row.opens ? canvas.target(name, box) : Press{};
  if (press.held)
    canvas.fill(Rect{box.x - 12, box.y + 2, box.width + 24, box.height - 4}, theme.sunken, 16);
  const Tone& tone = row.struck ? theme.offline : tone_of(theme, row.tint);
  sign_tile(canvas, {box.x, box.y + kAround + 2, kTile, kTile},
            {sign_of(row.icon), tone.soft, tone.words});
  const float free = (box.height - layout.height) / 2;
  row_words(canvas, box.without_left(kBeside).without_top(kAround + free), row, layout);
  return press.fired ? row.opens : std::nullopt;
}

// How many of the rows from `first` on have room below each other.
std::size_t rows_from(const Canvas& canvas, const Rect& list, const DiaryDayFace& face,
                      std::size_t first) {
  float height = 0;
  std::size_t shown = 0;
  for (std::size_t i = first; i < face.rows.size(); ++i, ++shown) {
    height += layout_of(canvas, face.rows[i], list.width).height;
    if (height > list.height + 1) break;
  }
  return std::max<std::size_t>(shown, 1);
}

// Where the page begins that ends before `first`.
std::size_t page_before(const Canvas& canvas, const Rect& list, const DiaryDayFace& face,
                        std::size_t first) {
  std::size_t begin = first;
  while (begin > 0 && begin - 1 + rows_from(canvas, list, face, begin - 1) >= first) --begin;
  return begin == first ? begin - 1 : begin;
}

}  // namespace

std::optional<Intent> diary_rows(Canvas& canvas, const Rect& list, const DiaryDayFace& face) {
  const std::size_t all = face.rows.size();
  if (all == 0) {
    canvas.write_within({list.centre().x, list.y + std::min(90.0F, list.height / 2)},
                        {face.no_rows, Type::kBody, canvas.theme().ink_second, Align::kCentre},
                        list.width);
    return {};
  }
  const bool keys = face.first > 0 || rows_from(canvas, list, face, 0) < all;
  const Rect rows = keys ? list.left_part(list.width - kPageKey - kGutter) : list;
  const std::size_t first = std::min(face.first, all - 1);
  const std::size_t end = std::min(all, first + rows_from(canvas, rows, face, first));
  std::optional<Intent> answer;
  float y = rows.y;
  for (std::size_t i = first; i < end; ++i) {
    const RowLayout layout = layout_of(canvas, face.rows[i], rows.width);
    if (i > first)
      canvas.line({rows.x + kBeside, y}, {rows.right(), y}, {canvas.theme().line, 1.5F});
    const Rect box{rows.x, y, rows.width, layout.height};
    if (const auto opened = draw_row(canvas, box, face.rows[i], layout)) answer = opened;
    y += layout.height;
  }
  if (!keys) return answer;
  const auto page = turned(canvas, list, face.row_keys, {first == 0, end == all});
  if (!page) return answer;
  return ShowEntriesFrom{*page > 0 ? end : page_before(canvas, rows, face, first)};
}

}  // namespace kiosk::display

#include "display/today_face.h"

#include <algorithm>
#include <cstddef>

#include "display/buttons.h"
#include "display/page_frame.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kRowHeight = 84;
constexpr float kCloseRowHeight = 66;
constexpr float kTwoColumns = 1000;
constexpr float kHeading = 72;

void row(const TodayFace::Row& row, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Rect square{box.x, box.centre().y - 30, 60, 60};
  const Tone& tone = row.struck ? theme.offline : theme.info;
  sign_tile(canvas, square, {sign_of(row.icon), tone.soft, tone.words});
  const Color ink = row.struck ? theme.ink_hint : theme.ink;
  const float x = square.right() + 28;
  const float y = box.centre().y;
  const float time = canvas.write({x, y}, {row.time, Type::kTitle, ink});
  const float words = x + std::max(time, 104.0F) + 28;
  const float width = canvas.width_of(Type::kBodyStrong, row.words) > box.right() - words
                          ? box.right() - words
                          : canvas.width_of(Type::kBodyStrong, row.words);
  canvas.write_within({words, y}, {row.words, Type::kBodyStrong, ink}, box.right() - words);
  if (row.struck) canvas.line({x, y}, {words + width, y}, {ink, 3});
}

// How a list stands in its card: closer, then in two columns; a day of more taps than fit shows the
// latest.
struct Grid {
  std::size_t columns = 1;
  std::size_t rows = 1;  // of a column
  float height = kRowHeight;
};

Grid grid_of(std::size_t rows, const Rect& box) {
  const auto fit = [&box](float height) {
    return std::max<std::size_t>(1, static_cast<std::size_t>(box.height / height));
  };
  if (rows <= fit(kRowHeight)) return {1, fit(kRowHeight), kRowHeight};
  if (box.width >= kTwoColumns) return {2, fit(kRowHeight), kRowHeight};
  return {1, fit(kCloseRowHeight), kCloseRowHeight};
}

// A card ends with its rows.
float height_of(const Grid& grid, std::size_t rows) {
  return grid.height * static_cast<float>(std::min(rows, grid.rows));
}

void rows(const TodayFace& face, const Grid& grid, Canvas& canvas, const Rect& box) {
  const auto across = static_cast<float>(grid.columns);
  const float width = (box.width - kGutter * 2 * (across - 1)) / across;
  const std::size_t shown = std::min(face.rows.size(), grid.rows * grid.columns);
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t column = i / grid.rows;
    const float x = box.x + static_cast<float>(column) * (width + 2 * kGutter);
    const float y = box.y + static_cast<float>(i % grid.rows) * grid.height;
    if (i % grid.rows > 0) canvas.line({x, y}, {x + width, y}, {canvas.theme().line, 1.5F});
    row(face.rows[face.rows.size() - shown + i], canvas, {x, y, width, grid.height});
  }
}

}  // namespace

std::optional<Intent> draw_today(const TodayFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const Theme& theme = canvas.theme();
  const PageFrame layout = page_frame(area);
  page_person(canvas, layout.person, face.person);
  const Rect list = layout.card.inset(kPageCardPadding).without_top(kHeading);
  const Grid grid = grid_of(face.rows.size(), list);
  const Rect page =
      layout.card.top_part(2 * kPageCardPadding + kHeading + height_of(grid, face.rows.size()));
  card(canvas, page, 28);
  const Rect inner = page.inset(kPageCardPadding);
  canvas.write_within({inner.x, inner.y + 14}, {face.title, Type::kTitle, theme.primary},
                      inner.width);
  rows(face, grid, canvas, list);
  return closing_row(canvas, layout.closing,
                     {face.closing, face.countdown ? &*face.countdown : nullptr});
}

Rect today_side(const Rect& area) { return page_frame(area).side; }

}  // namespace kiosk::display

#include "display/today_face.h"

#include <algorithm>
#include <cstddef>

#include "display/buttons.h"
#include "display/person_card.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kMargin = 40;
constexpr float kRowHeight = 84;
constexpr float kCloseRowHeight = 66;
constexpr float kTwoColumns = 1000;
constexpr float kHeading = 72;
constexpr float kCardPadding = 44;

struct TodayLayout {
  Rect person;
  Rect side;
  Rect card;
  Rect closing;
};

TodayLayout layout_of(const Rect& area) {
  const bool wide = is_wide(area);
  const bool tight = is_tight(area);
  Rect inner = area.sides_in(wide ? (tight ? 64.0F : 96.0F) : (tight ? 40.0F : 64.0F));
  inner.y += kMargin;
  inner.height -= 2 * kMargin;
  TodayLayout layout;
  layout.closing = inner.bottom_part(kButtonHeight);
  Rect rest = inner.without_bottom(kButtonHeight + kGutter + 8);
  layout.person = rest.top_part(112);
  if (wide) {
    const float side = std::min(1040.0F, inner.width * 0.55F);
    layout.side = {inner.right() - side, inner.y + 10, side, kSideLineHeight};
    layout.person.width = layout.side.x - kGutter - inner.x;
    rest = rest.without_top(112 + kGutter);
  } else {
    layout.side = {inner.x, inner.y + 112 + kGutter, inner.width, kSideLineHeight};
    rest = rest.without_top(112 + 2 * kGutter + kSideLineHeight);
  }
  layout.card = rest;
  return layout;
}

void person(const Person& person, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  avatar(canvas, {box.x + 52, box.centre().y}, 52, person);
  const float x = box.x + 128;
  const float room = box.right() - x;
  const bool one_line = title_and_unit(canvas, {x, box.centre().y + 24},
                                       {person.line, Type::kSmall, theme.ink_second}, room);
  canvas.write_name({x, box.centre().y - (one_line ? 20.0F : 36.0F)},
                    {person.name, Type::kTitle, theme.ink}, room);
}

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
  const TodayLayout layout = layout_of(area);
  person(face.person, canvas, layout.person);
  const Rect list = layout.card.inset(kCardPadding).without_top(kHeading);
  const Grid grid = grid_of(face.rows.size(), list);
  const Rect page =
      layout.card.top_part(2 * kCardPadding + kHeading + height_of(grid, face.rows.size()));
  card(canvas, page, 28);
  const Rect inner = page.inset(kCardPadding);
  canvas.write_within({inner.x, inner.y + 14}, {face.title, Type::kTitle, theme.primary},
                      inner.width);
  rows(face, grid, canvas, list);
  return closing_row(canvas, layout.closing,
                     {face.closing, face.countdown ? &*face.countdown : nullptr});
}

Rect today_side(const Rect& area) { return layout_of(area).side; }

}  // namespace kiosk::display

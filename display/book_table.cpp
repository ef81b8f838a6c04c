// Everybody's line beside each other: days as quiet signs, or figures. Covered by
// tests/display/book_test.cpp.

#include <algorithm>
#include <string>

#include "display/book_list.h"
#include "display/buttons.h"
#include "display/controls.h"
#include "display/excerpt.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Cell = BookFace::Cell;

constexpr float kHeading = 48;
constexpr float kLine = 84;
constexpr float kGap = 8;
constexpr float kLegend = 44;
constexpr float kNameMost = 460;
constexpr float kNamePart = 0.34F;
constexpr float kLeastCell = 84;  // for a finger

struct Columns {
  float name = 0;
  float cell = 0;
};

Columns columns_in(const Rect& box, std::size_t many) {
  Columns columns;
  const auto count = static_cast<float>(std::max<std::size_t>(many, 1));
  columns.name = std::min(kNameMost, box.width * kNamePart);
  columns.cell = std::max((box.width - columns.name) / count, kLeastCell);
  columns.name = box.width - columns.cell * count;
  return columns;
}

// Its sign on a soft ground, and how much it holds beside it where there is room.
void draw_sign(Canvas& canvas, const Rect& box, const Cell& cell) {
  const Tone& tone = tone_of(canvas.theme(), cell.tint);
  canvas.fill(box, tone.soft, 16);
  const float words = cell.words.empty() ? 0 : canvas.width_of(Type::kSmallStrong, cell.words) + 10;
  const bool beside = words > 0 && words + 44 <= box.width;
  const float x = box.centre().x - (beside ? words / 2 : 0);
  canvas.sign({x, box.centre().y}, SignSize::kSmall, tone.words, sign_of(cell.icon));
  if (beside) canvas.write({x + 24, box.centre().y}, {cell.words, Type::kSmallStrong, tone.words});
}

void draw_figure(Canvas& canvas, const Rect& box, const Cell& cell) {
  write_fitted(canvas, box.sides_in(4),
               {cell.words, Type::kSmallStrong, canvas.theme().ink, Align::kCentre});
}

Answer draw_cell(Canvas& canvas, const Rect& box, const Cell& cell, std::string_view column) {
  if (cell.icon == Icon::kNone) {
    draw_figure(canvas, box, cell);
    return {};
  }
  const Press press = cell.opens ? canvas.target(column, box) : Press{};
  draw_sign(canvas, pressed(box, press), cell);
  return press.fired ? cell.opens : Answer{};
}

Answer draw_line(Canvas& canvas, const Rect& box, const BookFace& face,
                 const BookFace::Line& line) {
  const Theme& theme = canvas.theme();
  const Group own{line.name, line.line};
  const Columns columns = columns_in(box, face.columns.size());
  const float room = columns.name - 24;
  canvas.write_name({box.x + 8, box.centre().y - 16}, {line.name, Type::kSmallStrong, theme.ink},
                    room);
  write_excerpt(canvas, {box.x + 8, box.centre().y + 4, room, 0},
                {line.line, Type::kMin, theme.ink_second, 1});
  Answer answer;
  for (std::size_t i = 0; i < std::min(line.cells.size(), face.columns.size()); ++i) {
    const Rect cell{box.x + columns.name + static_cast<float>(i) * columns.cell, box.y,
                    columns.cell - kGap, box.height - kGap};
    if (const Answer touched = draw_cell(canvas, cell, line.cells[i], face.columns[i]))
      answer = touched;
  }
  return answer;
}

void draw_heading(Canvas& canvas, const Rect& box, const BookFace& face) {
  const Columns columns = columns_in(box, face.columns.size());
  for (std::size_t i = 0; i < face.columns.size(); ++i) {
    const Rect place{box.x + columns.name + static_cast<float>(i) * columns.cell, box.y,
                     columns.cell - kGap, box.height};
    write_fitted(canvas, place,
                 {face.columns[i], Type::kSmallStrong, canvas.theme().ink_second, Align::kCentre});
  }
}

// What the signs mean, in as many rows as that takes; without a canvas to draw on, only how high.
float legend(Canvas* canvas, const Canvas& measure, const Rect& box, const BookFace& face) {
  if (face.legend.empty()) return 0;
  float x = box.x;
  float y = box.y;
  for (const Cell& each : face.legend) {
    const float width = 40 + measure.width_of(Type::kMin, each.words) + 28;
    if (x + width > box.right() && x > box.x) {
      x = box.x;
      y += kLegend;
    }
    if (canvas != nullptr) {
      const Tone& tone = tone_of(canvas->theme(), each.tint);
      canvas->fill({x, y + 6, 32, 32}, tone.soft, 10);
      canvas->sign({x + 16, y + 22}, SignSize::kTiny, tone.words, sign_of(each.icon));
      canvas->write({x + 42, y + 22}, {each.words, Type::kMin, canvas->theme().ink_second});
    }
    x += width;
  }
  return y + kLegend - box.y;
}

}  // namespace

Answer book_table(Canvas& canvas, const Rect& box, const BookFace& face) {
  const float foot = legend(nullptr, canvas, box, face);
  const Rect room = box.without_top(kHeading).without_bottom(foot);
  const std::size_t all = face.lines.size();
  const BookPart part = book_part(face, all, room.height, kLine);
  const Rect list = part.keys ? room.left_part(room.width - kPageKey - 16) : room;
  draw_heading(canvas, {list.x, box.y, list.width, kHeading}, face);
  Answer answer;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const float y = list.y + static_cast<float>(i - part.first) * kLine;
    const Answer touched = draw_line(canvas, {list.x, y, list.width, kLine}, face, face.lines[i]);
    if (touched) answer = touched;
  }
  legend(&canvas, canvas, box.bottom_part(foot), face);
  const Answer turned = turn_book(canvas, room, face, part, all);
  return turned ? turned : answer;
}

}  // namespace kiosk::display

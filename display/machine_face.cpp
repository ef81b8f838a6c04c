#include "display/machine_face.h"

#include <algorithm>
#include <array>
#include <span>

#include "display/buttons.h"
#include "display/charts.h"
#include "display/controls.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kMargin = 40;
constexpr float kHighestRow = 108;
constexpr float kStageHeight = 72;
constexpr float kFigureHeight = 92;
constexpr std::size_t kMostBars = 16;
constexpr std::size_t kMostWords = 8;

struct MachineLayout {
  Rect title;
  Rect side;
  Rect rows;
  Rect way;
  Rect closing;
};

MachineLayout layout_of(const Rect& area) {
  const bool wide = is_wide(area);
  const bool tight = is_tight(area);
  Rect inner = area.sides_in(wide && !tight ? 96.0F : 40.0F);
  const float margin = tight ? 24 : kMargin;
  inner.y += margin;
  inner.height -= 2 * margin;
  MachineLayout layout;
  layout.title = inner.top_part(kSideLineHeight).left_part(inner.width * 0.46F);
  layout.side = inner.top_part(kSideLineHeight).without_left(inner.width * 0.46F + kGutter);
  layout.closing = inner.bottom_part(kButtonHeight);
  const Rect rest =
      inner.without_bottom(kButtonHeight + kGutter).without_top(kSideLineHeight + kGutter / 2);
  if (wide) {
    layout.rows = rest.left_part((rest.width - kGutter) * 0.46F);
    layout.way = rest.without_left(layout.rows.width + kGutter);
  } else {
    layout.rows = rest.top_part((rest.height - kGutter) * 0.46F);
    layout.way = rest.without_top(layout.rows.height + kGutter);
  }
  return layout;
}

void row(const MachineFace::Row& row, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = row.trouble ? theme.warn : theme.info;
  const float half = std::min(30.0F, box.height / 2 - 4);
  const Rect square{box.x, box.centre().y - half, 2 * half, 2 * half};
  sign_tile(canvas, square,
            {row.trouble ? kSignTrouble : sign_of(row.icon), tone.soft, tone.words});
  const float x = square.right() + 20;
  const float room = box.right() - x;
  const float apart = std::min(19.0F, box.height / 4);
  canvas.write_within({x, box.centre().y - apart}, {row.words, Type::kMin, theme.ink_second}, room);
  canvas.write_within({x, box.centre().y + apart},
                      {row.value, Type::kSmallStrong, row.trouble ? tone.words : theme.ink}, room);
}

void rows(const MachineFace& face, Canvas& canvas, const Rect& box) {
  card(canvas, box, 28);
  const Rect inner = box.inset(is_tight(canvas.glass()) ? 20 : 32);
  const auto count = static_cast<float>(std::max<std::size_t>(face.rows.size(), 1));
  const float height = std::min(kHighestRow, inner.height / count);
  for (std::size_t i = 0; i < face.rows.size(); ++i) {
    const float y = inner.y + static_cast<float>(i) * height;
    if (i > 0) canvas.line({inner.x, y}, {inner.right(), y}, {canvas.theme().line, 1.5F});
    row(face.rows[i], canvas, {inner.x, y, inner.width, height});
  }
}

std::string_view name_of(const std::string& text) { return text; }
std::string_view name_of(const MachineFace::Bar& bar) { return bar.name; }

// What some things are called, for the kit, which keeps none of it.
template <std::size_t Most, class Things>
std::span<const std::string_view> names_of(const Things& things,
                                           std::array<std::string_view, Most>& room) {
  const std::size_t count = std::min(things.size(), Most);
  for (std::size_t i = 0; i < count; ++i) room[i] = name_of(things[i]);
  return std::span{room}.first(count);
}

void figures(const MachineFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const float width = box.width / static_cast<float>(std::max<std::size_t>(face.figures.size(), 1));
  for (std::size_t i = 0; i < face.figures.size(); ++i) {
    const float x = box.x + static_cast<float>(i) * width;
    const MachineFace::Figure& figure = face.figures[i];
    canvas.write_within({x, box.y + 26}, {figure.number, Type::kHeading, theme.ink}, width - 16);
    canvas.write_within({x, box.y + 70}, {figure.words, Type::kMin, theme.ink_second}, width - 16);
  }
}

Answer histogram(const MachineFace& face, Canvas& canvas, const Rect& box) {
  std::array<std::string_view, kMostBars> names;
  std::array<std::string_view, kMostWords> ticks;
  std::array<float, kMostBars> values{};
  const std::size_t count = std::min(face.bars.size(), kMostBars);
  for (std::size_t i = 0; i < count; ++i) values[i] = face.bars[i].value;
  const Bars chart{face.way_title,
                   std::span{values}.first(count),
                   names_of(face.bars, names),
                   names_of(face.ticks, ticks),
                   face.most,
                   face.bar};
  const Mark touched = bars(canvas, box, chart);
  return touched ? Answer{ExplainBar{*touched}} : std::nullopt;
}

Answer way(const MachineFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 28);
  const Rect inner = box.inset(is_tight(canvas.glass()) ? 20 : 32);
  canvas.write_within({inner.x, inner.y + 14}, {face.way_title, Type::kBodyStrong, theme.primary},
                      inner.width);
  Rect rest = inner.without_top(48);
  std::array<std::string_view, kMostWords> stages;
  const auto chosen =
      segmented(canvas, rest.top_part(kStageHeight), names_of(face.stages, stages), face.stage);
  rest = rest.without_top(kStageHeight + (is_tight(canvas.glass()) ? 8 : 24));
  figures(face, canvas, rest.top_part(kFigureHeight));
  rest = rest.without_top(kFigureHeight);
  canvas.write_within({rest.x, rest.bottom() - 12},
                      {face.explained, Type::kMinStrong, theme.ink_second}, rest.width);
  const Answer explain = histogram(face, canvas, rest.without_bottom(36));
  return chosen ? Answer{ShowStage{*chosen}} : explain;
}

}  // namespace

Answer draw_machine(const MachineFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const MachineLayout layout = layout_of(area);
  canvas.write_within({layout.title.x, layout.title.centre().y},
                      {face.title, Type::kHeading, canvas.theme().ink}, layout.title.width);
  rows(face, canvas, layout.rows);
  const Answer answer = way(face, canvas, layout.way);
  const Answer closed = closing_row(canvas, layout.closing,
                                    {face.closing, face.countdown ? &*face.countdown : nullptr});
  return closed ? closed : answer;
}

Rect machine_side(const Rect& area) { return layout_of(area).side; }

}  // namespace kiosk::display

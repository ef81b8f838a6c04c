#include "display/result_panel.h"

#include <algorithm>

#include "display/drum.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kPanelPart = 0.375F;        // of the width
constexpr float kStackedPanelPart = 0.40F;  // of the height
constexpr float kMargin = 40;
constexpr float kSideMargin = 80;

constexpr float kTimeHeight = 150;
constexpr float kPadding = 48;

void roundel(Canvas& canvas, Point centre, float radius, const ResultPanel& panel) {
  canvas.disc(centre, radius * 1.63F, on_hero(0.10F));
  canvas.disc(centre, radius * 1.30F, on_hero(0.14F));
  canvas.disc(centre, radius, on_hero());
  canvas.sign(centre, SignSize::kGiant, panel_of(panel.mood).from, panel.sign);
}

void kept(Canvas& canvas, const Rect& box, std::string_view words) {
  if (words.empty()) return;
  const PillLook look{kSignKept, words, rgb(0x000000, 0.22F), on_hero()};
  const float width = std::min(pill_width(canvas, look), box.width);
  pill(canvas, {box.centre().x - width / 2, box.y, width, kPillHeight}, look);
}

}  // namespace

void draw_result_panel(const ResultPanel& panel, Canvas& canvas, const Rect& box) {
  const bool tall = box.height > box.width;
  const float radius = tall ? 108 : 78;
  canvas.fill_slope(box, panel_of(panel.mood));
  canvas.clip(box);
  draw_drum(canvas, {box.centre().x, box.bottom() - 70}, tall ? 560 : 620, on_hero(0.05F));
  canvas.unclip();
  canvas.declare(box, on_hero(0.05F));

  const Rect lines = box.sides_in(kPadding);
  const float top = box.y + (tall ? box.height * 0.27F : radius * 1.63F + 48);
  roundel(canvas, {box.centre().x, top}, radius, panel);
  float y = top + radius * 1.63F + (tall ? 40.0F : 16.0F);
  const auto below = [&lines, &y] { return Rect{lines.x, y, lines.width, 0}; };
  y += canvas.write_lines(below(), {panel.headline, Type::kLarge, on_hero(), Align::kCentre});
  if (!panel.time.empty()) {
    canvas.write({box.centre().x, y + kTimeHeight / 2},
                 {panel.time, Type::kResult, on_hero(), Align::kCentre});
    y += kTimeHeight;
  }
  y += canvas.write_lines(below(), {panel.code, Type::kLarge, on_hero(), Align::kCentre});
  y += tall ? 12 : 0;
  canvas.write_lines(below(), {panel.detail, Type::kBodyStrong, on_hero(), Align::kCentre});
  const float from_bottom = tall ? 76 : 24;
  kept(canvas, {lines.x, box.bottom() - from_bottom - kPillHeight, lines.width, kPillHeight},
       panel.kept);
}

PanelLayout panel_layout(const Rect& area) {
  PanelLayout layout;
  const bool wide = is_wide(area);
  layout.panel = wide ? area.left_part(area.width * kPanelPart)
                      : area.top_part(area.height * kStackedPanelPart);
  Rect rest = wide ? area.without_left(layout.panel.width) : area.without_top(layout.panel.height);
  rest = rest.sides_in(wide ? kSideMargin : 64);
  rest.y += wide ? kMargin : kGutter;
  rest.height -= kMargin + (wide ? kMargin : kGutter);
  layout.side = rest.top_part(kSideLineHeight);
  layout.closing = rest.bottom_part(kButtonHeight);
  layout.content =
      rest.without_top(kSideLineHeight + kGutter).without_bottom(kButtonHeight + kGutter + 8);
  return layout;
}

}  // namespace kiosk::display

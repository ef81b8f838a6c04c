#include "display/result_panel.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/drum.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kPanelPart = 0.375F;  // of the width
constexpr float kTightPanelPart = 0.34F;
constexpr float kStackedPanelPart = 0.40F;  // of the height

constexpr float kTimeHeight = 150;
constexpr float kRings = 1.63F;  // how far the rings reach around the roundel
constexpr float kSmallestRoundel = 36;
constexpr float kHugeSignRoundel = 72;  // below it the largest sign leaves the white

void roundel(Canvas& canvas, Point centre, float radius, const ResultPanel& panel) {
  canvas.disc(centre, radius * kRings, on_hero(0.10F));
  canvas.disc(centre, radius * 1.30F, on_hero(0.14F));
  canvas.disc(centre, radius, on_hero());
  const SignSize size = radius < kHugeSignRoundel ? SignSize::kHuge : SignSize::kGiant;
  const Color color = panel_of(panel.mood).from;
  const float drawn = canvas.motion().sign;
  if (drawn >= 1) return canvas.sign(centre, size, color, panel.sign);
  const float edge = edge_of(size);
  canvas.clip({centre.x - edge / 2, centre.y - edge / 2, edge * drawn, edge});
  canvas.sign(centre, size, color, panel.sign);
  canvas.unclip();
}

void kept(Canvas& canvas, const Rect& box, std::string_view words) {
  if (words.empty()) return;
  const PillLook look{kSignKept, words, rgb(0x000000, 0.22F), on_hero()};
  const float width = std::min(pill_width(canvas, look), box.width);
  pill(canvas, {box.centre().x - width / 2, box.y, width, kPillHeight}, look);
}

// Where the parts of a panel stand: the words have their height, the roundel takes what is left.
struct PanelPlan {
  Rect lines;
  float radius = 0;
  float roundel = 0;  // its middle
  float words = 0;    // their top
  float kept = 0;
  Type headline = Type::kLarge;
};

float words_height(const ResultPanel& panel, const Canvas& canvas, Type headline, float width) {
  const auto height = [&canvas, width](std::string_view words, Type type) {
    return canvas.height_of_lines(width, {words, type, {}});
  };
  return height(panel.headline, headline) + height(panel.code, Type::kLarge) +
         height(panel.detail, Type::kBodyStrong) + (panel.time.empty() ? 0 : kTimeHeight);
}

// A low panel has no room for a second large line.
Type headline_type(const ResultPanel& panel, const Canvas& canvas, float room, float width) {
  const float words = words_height(panel, canvas, Type::kLarge, width);
  return words + 2 * kRings * kSmallestRoundel <= room ? Type::kLarge : Type::kHeading;
}

PanelPlan plan_of(const ResultPanel& panel, const Canvas& canvas, const Rect& box) {
  const bool tall = box.height > box.width;
  const bool close = is_tight(canvas.glass()) || !tall;
  PanelPlan plan;
  plan.lines = box.sides_in(close ? 24 : 48);
  const float margin = close ? 24 : 48;
  const float gap = close ? 16 : 40;
  plan.kept = box.bottom() - (close ? 24.0F : 76.0F) - kPillHeight;
  const float end = (panel.kept.empty() ? box.bottom() : plan.kept) - margin / 2;
  const float whole = end - gap - box.y - margin;
  plan.headline = headline_type(panel, canvas, whole, plan.lines.width);
  const float words = words_height(panel, canvas, plan.headline, plan.lines.width);
  const float room = whole - words;
  plan.radius = std::clamp(room / (2 * kRings), kSmallestRoundel, tall ? 108.0F : 78.0F);
  const float highest = box.y + margin + plan.radius * kRings;
  plan.roundel = tall ? std::max(highest, std::min(box.y + box.height * 0.27F,
                                                   end - words - gap - plan.radius * kRings))
                      : highest;
  plan.words = plan.roundel + plan.radius * kRings + gap;
  return plan;
}

}  // namespace

void draw_result_panel(const ResultPanel& panel, Canvas& still, const Rect& box) {
  Canvas canvas = still.sliding();
  canvas.fill_slope(box, panel_of(panel.mood));
  canvas.clip(box);
  draw_drum(canvas, {box.centre().x, box.bottom() - 70}, box.height > box.width ? 560 : 620,
            on_hero(0.05F));
  canvas.unclip();
  canvas.declare(box, on_hero(0.05F));

  const PanelPlan plan = plan_of(panel, canvas, box);
  const Rect& lines = plan.lines;
  roundel(canvas, {box.centre().x, plan.roundel}, plan.radius, panel);
  float y = plan.words;
  const auto below = [&lines, &y] { return Rect{lines.x, y, lines.width, 0}; };
  y += canvas.write_lines(below(), {panel.headline, plan.headline, on_hero(), Align::kCentre});
  if (!panel.time.empty()) {
    canvas.write({box.centre().x, y + kTimeHeight / 2},
                 {panel.time, Type::kResult, on_hero(), Align::kCentre});
    y += kTimeHeight;
  }
  y += canvas.write_lines(below(), {panel.code, Type::kLarge, on_hero(), Align::kCentre});
  canvas.write_lines(below(), {panel.detail, Type::kBodyStrong, on_hero(), Align::kCentre});
  kept(canvas, {lines.x, plan.kept, lines.width, kPillHeight}, panel.kept);
}

PanelLayout panel_layout(const Rect& area) {
  PanelLayout layout;
  const bool wide = is_wide(area);
  const bool tight = is_tight(area);
  const float gap = tight ? 16 : kGutter;
  layout.panel = wide ? area.left_part(area.width * (tight ? kTightPanelPart : kPanelPart))
                      : area.top_part(area.height * kStackedPanelPart);
  Rect rest = wide ? area.without_left(layout.panel.width) : area.without_top(layout.panel.height);
  rest = rest.sides_in(wide ? (tight ? 48.0F : 80.0F) : (tight ? 40.0F : 64.0F));
  const float above = wide && !tight ? 40 : gap;
  rest = rest.without_top(above).without_bottom(tight ? 28 : 40);
  layout.side = rest.top_part(kSideLineHeight);
  layout.closing = rest.bottom_part(kButtonHeight);
  layout.content = rest.without_top(kSideLineHeight + gap).without_bottom(kButtonHeight + gap + 8);
  return layout;
}

}  // namespace kiosk::display

#include "display/idle_face.h"

#include <algorithm>

#include "display/drum.h"
#include "display/header.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kCallHeight = 148;
constexpr float kStackedCallHeight = 560;
constexpr float kStackedSide = 232;    // kept free for side lines, so that the clock never moves
constexpr float kClockCapitals = 218;  // of Inter Display at 300
constexpr float kDateBelow = 90;
constexpr float kFigureHeight = 72;

struct IdleLayout {
  Rect header;
  Rect middle;
  Rect call;
};

IdleLayout layout_of(const Rect& area) {
  const bool wide = is_wide(area);
  const Rect inner = area.sides_in(wide ? 96 : 64);
  IdleLayout layout;
  layout.header = inner.without_top(wide ? 56 : 64).top_part(header_height(area));
  layout.call =
      inner.without_bottom(wide ? 56 : 64).bottom_part(wide ? kCallHeight : kStackedCallHeight);
  const float from = layout.header.bottom() + kGutter;
  layout.middle = {inner.x, from, inner.width, layout.call.y - kGutter - from};
  return layout;
}

float figure_width(const IdleFace::Figure& figure, const Canvas& canvas) {
  return 88 + std::max(canvas.width_of(Type::kHeading, figure.number),
                       canvas.width_of(Type::kSmall, figure.words));
}

void figures(const IdleFace& face, Canvas& canvas, Point from, Align align) {
  constexpr float kBetween = 64;
  float width = -kBetween;
  for (const auto& figure : face.figures) width += figure_width(figure, canvas) + kBetween;
  float x = align == Align::kCentre ? from.x - width / 2 : from.x;
  for (const auto& figure : face.figures) {
    const float middle = from.y + kFigureHeight / 2;
    canvas.disc({x + 36, middle}, 36, on_hero(0.12F));
    canvas.sign({x + 36, middle}, SignSize::kMedium, hero_second(), sign_of(figure.icon));
    canvas.write({x + 88, middle - 16}, {figure.number, Type::kHeading, on_hero()});
    canvas.write({x + 88, middle + 26}, {figure.words, Type::kSmall, hero_second()});
    x += figure_width(figure, canvas) + kBetween;
  }
}

void clock(const IdleFace& face, Canvas& canvas, const Rect& room, Align align) {
  const float below = face.figures.empty() ? 0 : 90 + kFigureHeight;
  const float height = kClockCapitals + kDateBelow + below;
  const float x = align == Align::kCentre ? room.centre().x : room.x;
  const float y = room.y + std::max(0.0F, room.height - height) / 2 + kClockCapitals / 2;
  // The round digits of this size stand a little inside their advance.
  canvas.write({align == Align::kCentre ? x : x - 14, y},
               {face.clock, Type::kClock, on_hero(), align});
  const float date = y + kClockCapitals / 2 + kDateBelow - 22;
  canvas.write_within({x, date}, {face.date, Type::kLarge, on_hero(), align}, room.width);
  figures(face, canvas, {x, date + 22 + 90}, align);
}

void reader(Canvas& canvas, Point centre, float radius) {
  canvas.ring({centre, radius + 26, 1}, {on_hero(0.16F), 2.5F});
  canvas.ring({centre, radius + 13, 1}, {on_hero(0.34F), 2.5F});
  canvas.disc(centre, radius, on_hero());
  canvas.sign(centre, SignSize::kHuge, rgb(0x0B57A4), kSignReader);
}

float contact_width(const IdleFace& face, const Canvas& canvas) {
  if (face.contact.empty()) return 0;
  float widest = 0;
  for (std::size_t i = 0; i < face.contact.size(); ++i)
    widest = std::max(widest,
                      canvas.width_of(i == 0 ? Type::kSmall : Type::kBodyStrong, face.contact[i]));
  return widest + 72 + 2 * 28;
}

void contact(const IdleFace& face, Canvas& canvas, const Rect& box) {
  if (face.contact.empty()) return;
  canvas.fill(box, rgb(0x06213F, 0.34F), 24);
  canvas.sign({box.x + 48, box.centre().y}, SignSize::kMedium, on_hero(), sign_of(Icon::kPhone));
  const float between = 38;
  float y = box.centre().y - between * static_cast<float>(face.contact.size() - 1) / 2;
  for (std::size_t i = 0; i < face.contact.size(); ++i, y += between)
    canvas.write_within({box.x + 88, y},
                        {face.contact[i], i == 0 ? Type::kSmall : Type::kBodyStrong, on_hero()},
                        box.right() - 20 - box.x - 88);
}

void call_beside(const IdleFace& face, Canvas& canvas, const Rect& box) {
  reader(canvas, {box.x + 92, box.centre().y}, 46);
  const float beside = std::min(contact_width(face, canvas), 480.0F);
  const float x = box.x + 188;
  const float room = box.right() - beside - 48 - x;
  canvas.write_within({x, box.centre().y - 20}, {face.call, Type::kLarge, on_hero()}, room);
  canvas.write_within({x, box.centre().y + 38}, {face.call_too, Type::kBody, on_hero()}, room);
  contact(face, canvas, {box.right() - beside - 24, box.y + 24, beside, box.height - 48});
}

void call_below(const IdleFace& face, Canvas& canvas, const Rect& box) {
  const float x = box.centre().x;
  reader(canvas, {x, box.y + 104}, 60);
  const float room = box.width - 64;
  const Rect lines{x - room / 2, box.y + 198, room, 0};
  const Words call{face.call, Type::kLarge, on_hero(), Align::kCentre};
  const float below = lines.y + canvas.write_lines(lines, call);
  canvas.write_within({x, below + 24}, {face.call_too, Type::kBody, on_hero(), Align::kCentre},
                      room);
  const float width = std::min(contact_width(face, canvas), room);
  contact(face, canvas, {x - width / 2, box.bottom() - 128, width, 100});
}

}  // namespace

std::optional<Intent> draw_idle(const Screen& screen, const IdleFace& face, Canvas& canvas,
                                const Rect& area) {
  const bool wide = is_wide(area);
  const IdleLayout layout = layout_of(area);
  canvas.fill_corners(area, hero());
  const Point middle = wide ? Point{area.x + area.width * 0.78F, area.y + area.height * 0.55F}
                            : Point{area.centre().x, layout.call.y - 60};
  canvas.clip(area);
  draw_drum(canvas, middle, 820, on_hero(0.055F));
  canvas.unclip();
  canvas.declare(area, on_hero(0.055F));
  auto answer = draw_header(screen, canvas, layout.header);
  const Rect& room = layout.middle;
  clock(face, canvas, wide ? room : room.without_bottom(kStackedSide),
        wide ? Align::kLeft : Align::kCentre);
  canvas.fill(layout.call, on_hero(0.11F), 36);
  canvas.outline(layout.call, {on_hero(0.20F), 1.5F}, 36);
  (wide ? call_beside : call_below)(face, canvas, layout.call);
  return answer;
}

Rect idle_side(const Rect& area) {
  const Rect middle = layout_of(area).middle;
  if (is_wide(area)) return middle.without_left(middle.width - 640).without_top(kGutter);
  return middle.bottom_part(kStackedSide - kGutter);
}

}  // namespace kiosk::display

#include "display/idle_face.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/drum.h"
#include "display/header.h"
#include "display/help_card.h"
#include "display/idle_notice.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kCallHeight = 148;
constexpr float kStackedCallHeight = 576;
constexpr float kTightStackedCallHeight = 496;
constexpr float kClockCapitals = 218;  // of Inter Display at 300
constexpr float kDateBelow = 90;
constexpr float kLunarBelow = 68;
constexpr float kFiguresBelow = 54;
constexpr float kFigureHeight = 72;
constexpr float kHelpWidth = 680;
constexpr float kReaderRings = 26;
constexpr float kBesideReader = 188;
constexpr float kPulseReach = 44;  // of the ring that calls people near

struct IdleLayout {
  Rect header;
  Rect clock;
  Rect side;  // kept free for side lines, so that nothing moves
  Rect notice;
  Rect help;
  Rect call;
};

IdleLayout beside(const Rect& area) {
  const bool tight = is_tight(area);
  const float margin = tight ? 36 : 56;
  const Rect inner = area.sides_in(tight ? 64 : 96);
  IdleLayout layout;
  layout.header = inner.without_top(margin).top_part(kHeaderHeight);
  layout.call = inner.without_bottom(margin).bottom_part(tight ? 132 : kCallHeight);
  const float from = layout.header.bottom() + kGutter;
  layout.clock = {inner.x, from, inner.width, layout.call.y - kGutter - from};
  const float width = std::min(kHelpWidth, inner.width * 0.38F);
  const Rect right = layout.clock.without_left(inner.width - width);
  layout.help = right.without_bottom(kGutter).bottom_part(kHelpHeight);
  layout.side = right.without_top(kGutter).without_bottom(kHelpHeight + 2 * kGutter);
  layout.notice = layout.side.without_top(kSideLineHeight + kGutter);
  return layout;
}

IdleLayout stacked(const Rect& area) {
  const bool tight = is_tight(area);
  const float margin = tight ? 40 : 64;
  const Rect inner = area.sides_in(margin);
  IdleLayout layout;
  layout.header = inner.without_top(margin).top_part(header_height(area));
  layout.call = inner.without_bottom(margin).bottom_part(tight ? kTightStackedCallHeight
                                                               : kStackedCallHeight);
  const float between = tight ? kGutter : 2 * kGutter;
  layout.help = {inner.x, layout.call.y - between - kHelpHeight, inner.width, kHelpHeight};
  const float side = tight ? kSideLineHeight : 2 * kSideLineHeight + kGutter;
  layout.side = {inner.x, layout.help.y - between - side, inner.width, side};
  layout.notice = layout.side;  // until somebody taps
  const float from = layout.header.bottom() + kGutter;
  layout.clock = {inner.x, from, inner.width, layout.side.y - kGutter - from};
  return layout;
}

IdleLayout layout_of(const Rect& area) { return is_wide(area) ? beside(area) : stacked(area); }

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
  const float figured = face.figures.empty() ? 0 : kFiguresBelow + kFigureHeight;
  const float least = kClockCapitals + kDateBelow + figured;
  // On a small glass with large letters it makes room for what people come to read.
  const bool has_lunar = !face.lunar.empty() && least + kLunarBelow <= room.height;
  const float lunar = has_lunar ? kLunarBelow : 0;
  const float height = least + lunar;
  const float x = align == Align::kCentre ? room.centre().x : room.x;
  const float y = room.y + std::max(0.0F, room.height - height) / 2 + kClockCapitals / 2;
  // The round digits of this size stand a little inside their advance.
  canvas.write({align == Align::kCentre ? x : x - 14, y},
               {face.clock, Type::kClock, on_hero(), align});
  const float date = y + kClockCapitals / 2 + kDateBelow - 22;
  canvas.write_within({x, date}, {face.date, Type::kLarge, on_hero(), align}, room.width);
  if (has_lunar)
    canvas.write_within({x, date + kLunarBelow}, {face.lunar, Type::kTitle, hero_second(), align},
                        room.width);
  figures(face, canvas, {x, date + lunar + 22 + kFiguresBelow}, align);
}

void reader(Canvas& canvas, Point centre, float radius) {
  if (const float gone = canvas.motion().pulse; gone > 0)
    canvas.ring({centre, radius + kReaderRings / 2 + kPulseReach * gone, 1},
                {on_hero(0.5F * (1 - gone)), 4});
  canvas.ring({centre, radius + kReaderRings, 1}, {on_hero(0.16F), 2.5F});
  canvas.ring({centre, radius + kReaderRings / 2, 1}, {on_hero(0.34F), 2.5F});
  canvas.disc(centre, radius, on_hero());
  canvas.sign(centre, SignSize::kHuge, rgb(0x0B57A4), kSignReader);  // a disc, its waves left out
}

// What the call is about: where there is a reader, the reader.
void call_sign(const IdleFace& face, Canvas& canvas, Point centre, float radius) {
  if (face.call_sign == Icon::kTapAgain) return reader(canvas, centre, radius);
  canvas.disc(centre, radius, on_hero(0.12F));
  canvas.sign(centre, SignSize::kLarge, on_hero(), sign_of(face.call_sign));
}

// Quieter than the call.
bool other_way(const IdleFace& face, Canvas& canvas, const Rect& box) {
  if (!face.other_way) return false;
  const Button& way = *face.other_way;
  const Press press = canvas.target(way.title, box);
  const Rect shown = pressed(box, press);
  canvas.fill(shown, rgb(0x06213F, 0.34F), shown.height / 2);
  canvas.sign({shown.x + 52, shown.centre().y}, SignSize::kMedium, on_hero(), sign_of(way.icon));
  canvas.write_within({shown.x + 84, shown.centre().y}, {way.title, Type::kBodyStrong, on_hero()},
                      shown.width - 84 - 28);
  return press.fired;
}

float other_way_width(const IdleFace& face, const Canvas& canvas) {
  if (!face.other_way) return 0;
  return canvas.width_of(Type::kBodyStrong, face.other_way->title) + 84 + 40;
}

// Beside the reader, up to the other way.
float call_room(const IdleFace& face, const Canvas& canvas, const Rect& box) {
  const float beside = other_way_width(face, canvas);
  return box.width - kBesideReader - kGutter - (beside > 0 ? beside + 32 : 0);
}

// Darker than the rest of the glass where the call is too long for large letters: smaller ones are
// read from two metres if they stand out the more.
Color call_ground(const IdleFace& face, const Canvas& canvas, const Rect& box) {
  const bool large = !is_wide(canvas.glass()) ||
                     canvas.width_of(Type::kLarge, face.call) <= call_room(face, canvas, box);
  return large ? on_hero(0.11F) : rgb(0x06213F, 0.34F);
}

bool call_beside(const IdleFace& face, Canvas& canvas, const Rect& box) {
  call_sign(face, canvas, {box.x + 92, box.centre().y}, is_tight(canvas.glass()) ? 36 : 46);
  const float beside = other_way_width(face, canvas);
  const Rect way{box.right() - beside - 32, box.centre().y - kButtonHeight / 2, beside,
                 kButtonHeight};
  const float x = box.x + kBesideReader;
  const float room = call_room(face, canvas, box);
  canvas.write_within({x, box.centre().y - 20}, {face.call, Type::kLarge, on_hero()}, room);
  canvas.write_within({x, box.centre().y + 38}, {face.call_too, Type::kBody, on_hero()}, room);
  return other_way(face, canvas, way);
}

bool call_below(const IdleFace& face, Canvas& canvas, const Rect& box) {
  const Point middle = box.centre();
  const float ways = face.other_way ? kButtonHeight + 12 : 0;
  const float room = box.width - 64;
  const Words call{face.call, Type::kLarge, on_hero(), Align::kCentre};
  const float radius = is_tight(canvas.glass()) ? 40 : 52;
  const float height =
      kReaderRings + 2 * radius + 28 + canvas.height_of_lines(room, call) + 48 + ways;
  float y = box.y + (box.height - height) / 2 + kReaderRings + radius;
  call_sign(face, canvas, {middle.x, y}, radius);
  y += radius + 28;
  y += canvas.write_lines({middle.x - room / 2, y, room, 0}, call);
  canvas.write_within({middle.x, y + 20}, {face.call_too, Type::kBody, on_hero(), Align::kCentre},
                      room);
  const float width = other_way_width(face, canvas);
  return other_way(face, canvas, {middle.x - width / 2, y + 60, width, kButtonHeight});
}

void ground(Canvas& canvas, const Rect& area, const IdleLayout& layout) {
  const Point middle = is_wide(area)
                           ? Point{area.x + area.width * 0.74F, area.y + area.height * 0.52F}
                           : Point{area.centre().x, layout.help.y};
  draw_hero(canvas, area, middle, 860);
}

}  // namespace

std::optional<Intent> draw_idle(const Screen& screen, const IdleFace& face, Canvas& still,
                                const Rect& area) {
  const bool wide = is_wide(area);
  const IdleLayout layout = layout_of(area);
  ground(still, area, layout);
  Canvas canvas = still.entering();
  auto answer = draw_header(screen, canvas, layout.header);
  clock(face, canvas, layout.clock, wide ? Align::kLeft : Align::kCentre);
  // One side line stands above it; where there are more it waits until they are gone.
  if (face.notice && screen.side.size() <= (wide ? 1U : 0U))
    idle_notice(*face.notice, canvas, layout.notice);
  if (!face.contact.empty()) help_card(face, canvas, layout.help);
  canvas.fill(layout.call, call_ground(face, canvas, layout.call), 36);
  canvas.outline(layout.call, {on_hero(0.20F), 1.5F}, 36);
  if ((wide ? call_beside : call_below)(face, canvas, layout.call)) answer = face.other_way->intent;
  return answer;
}

Rect idle_side(const Rect& area) { return layout_of(area).side; }

}  // namespace kiosk::display

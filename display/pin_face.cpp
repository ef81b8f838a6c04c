#include "display/pin_face.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/drum.h"
#include "display/header.h"
#include "display/keypad.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kCardPadding = 36;
constexpr float kCardWidth = 3 * kKeyWidth + 2 * kKeyGap + 2 * kCardPadding;
constexpr float kCardHeight = 4 * kKeyHeight + 3 * kKeyGap + kPlaceHeight + 3 * kCardPadding;

constexpr float kTightCardHeight = kCardHeight - 4 * 24;

struct PinLayout {
  Rect office;
  Rect side;
  Rect words;
  Rect card;
  Rect closing;
};

PinLayout beside(const Rect& area) {
  const float margin = is_tight(area) ? 32 : 56;
  const Rect inner = area.sides_in(is_tight(area) ? 64 : 96);
  PinLayout layout;
  const float height = std::min(kCardHeight, area.height - 2 * margin);
  layout.card = {inner.right() - kCardWidth, area.centre().y - height / 2, kCardWidth, height};
  const Rect left = inner.left_part(layout.card.x - 2 * kGutter - inner.x);
  layout.office = left.without_top(margin).top_part(kHeaderHeight);
  layout.side =
      left.without_top(layout.office.bottom() - area.y + kGutter).top_part(kSideLineHeight);
  layout.closing = left.without_bottom(margin).bottom_part(kButtonHeight);
  const float from = layout.side.bottom() + kGutter;
  layout.words = {left.x, from, left.width, layout.closing.y - kGutter - from};
  return layout;
}

PinLayout stacked(const Rect& area) {
  const float margin = is_tight(area) ? 40 : 64;
  const Rect inner = area.sides_in(margin);
  PinLayout layout;
  layout.office = inner.without_top(margin).top_part(kHeaderHeight);
  layout.side = inner.without_top(margin + kHeaderHeight + kGutter).top_part(kSideLineHeight);
  layout.closing = inner.without_bottom(margin).bottom_part(kButtonHeight);
  const float height = is_tight(area) ? kTightCardHeight : kCardHeight;
  layout.card = {area.centre().x - kCardWidth / 2, layout.closing.y - 2 * kGutter - height,
                 kCardWidth, height};
  const float from = layout.side.bottom() + kGutter;
  layout.words = {inner.x, from, inner.width, layout.card.y - kGutter - from};
  return layout;
}

PinLayout layout_of(const Rect& area) { return is_wide(area) ? beside(area) : stacked(area); }

// In the middle of their room, and always at the same height: a notice moves nothing.
void words(const PinFace& face, Canvas& canvas, const Rect& room, Align align) {
  constexpr float kNoticeRoom = kGutter + kPillHeight;
  const Words title{face.title, Type::kLarge, on_hero(), align};
  const Words text{face.text, Type::kTitle, hero_second(), align};
  const float height = canvas.height_of_lines(room.width, title) + 12 +
                       canvas.height_of_lines(room.width, text) + kNoticeRoom;
  float y = room.y + std::max(0.0F, room.height - height) / 2;
  y += canvas.write_lines({room.x, y, room.width, 0}, title) + 12;
  y += canvas.write_lines({room.x, y, room.width, 0}, text) + kGutter;
  if (face.notice.empty()) return;
  const PillLook look{sign_of(face.notice_sign), face.notice, rgb(0x5E430F), rgb(0xFFE4B0)};
  const float width = std::min(pill_width(canvas, look), room.width);
  const float x = align == Align::kCentre ? room.centre().x - width / 2 : room.x;
  pill(canvas, {x, y, width, kPillHeight}, look);
}

void ground(Canvas& canvas, const Rect& area) {
  const Point middle = is_wide(area) ? Point{area.x + area.width * 0.22F, area.bottom() - 380}
                                     : Point{area.centre().x, area.y + area.height * 0.25F};
  draw_hero(canvas, area, middle, 720);
}

}  // namespace

std::optional<Intent> draw_pin(const Screen& screen, const PinFace& face, Canvas& still,
                               const Rect& area) {
  const PinLayout layout = layout_of(area);
  ground(still, area);
  Canvas canvas = still.entering();
  draw_office(screen, canvas, layout.office);
  words(face, canvas, layout.words, is_wide(area) ? Align::kLeft : Align::kCentre);
  card(canvas, layout.card, 32);
  const Rect pad = layout.card.inset(kCardPadding);
  places(canvas, pad.top_part(kPlaceHeight), {face.places, face.filled, face.shown});
  const auto keyed = keypad(canvas, pad.without_top(kPlaceHeight + kCardPadding),
                            {face.erase, face.enter, face.waits});
  const auto closed = closing_row_on_hero(
      canvas, layout.closing, {face.closing, face.countdown ? &*face.countdown : nullptr});
  return keyed ? keyed : closed;
}

Rect pin_side(const Rect& area) { return layout_of(area).side; }

}  // namespace kiosk::display

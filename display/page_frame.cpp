#include "display/page_frame.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/person_card.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {
constexpr float kMargin = 40;
}

PageFrame page_frame(const Rect& area) {
  const bool wide = is_wide(area);
  const bool tight = is_tight(area);
  Rect inner = area.sides_in(wide ? (tight ? 64.0F : 96.0F) : (tight ? 40.0F : 64.0F));
  inner.y += kMargin;
  inner.height -= 2 * kMargin;
  PageFrame layout;
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

void page_person(Canvas& canvas, const Rect& box, const Person& person) {
  const Theme& theme = canvas.theme();
  avatar(canvas, {box.x + 52, box.centre().y}, 52, person);
  const float x = box.x + 128;
  const float room = box.right() - x;
  const bool one_line = title_and_unit(canvas, {x, box.centre().y + 24},
                                       {person.line, Type::kSmall, theme.ink_second}, room);
  canvas.write_name({x, box.centre().y - (one_line ? 20.0F : 36.0F)},
                    {person.name, Type::kTitle, theme.ink}, room);
}

}  // namespace kiosk::display

#include "display/indicators.h"

#include <algorithm>

#include "display/widgets.h"

namespace kiosk::display {

void kpi_tile(Canvas& canvas, const Rect& box, const Kpi& kpi, const Tone& tone) {
  const Theme& theme = canvas.theme();
  card(canvas, box);
  const Rect inner = box.inset(24);
  const Rect square{inner.x, inner.y, 72, 72};
  sign_tile(canvas, square, {kpi.sign, tone.soft, tone.words});
  const float x = square.right() + 20;
  const float number = canvas.write({x, inner.y + 22}, {kpi.number, Type::kHeading, theme.ink});
  const float delta = x + number + 16;
  canvas.write_within({delta, inner.y + 26}, {kpi.delta, Type::kMinStrong, tone.words},
                      inner.right() - delta);
  canvas.write_within({x, inner.y + 62}, {kpi.words, Type::kSmall, theme.ink_second},
                      inner.right() - x);
  progress(canvas, inner.bottom_part(10), kpi.part);
}

void staff_card(Canvas& canvas, const Rect& box, const Person& person, const StaffState& state) {
  const Theme& theme = canvas.theme();
  card(canvas, box);
  const Point face{box.x + 72, box.y + 66};
  canvas.ring({face, 46, 1}, {state.tone.solid, 3});
  avatar(canvas, face, 41, person);
  const float x = face.x + 66;
  const float room = box.right() - 20 - x;
  canvas.write_name({x, box.y + 48}, {person.name, Type::kBodyStrong, theme.ink}, room);
  canvas.write_within({x, box.y + 86}, {person.line, Type::kSmall, theme.ink_second}, room);
  const PillLook look{state.sign, state.words, state.tone.soft, state.tone.words};
  const float width = std::min(pill_width(canvas, look), box.width - 48);
  pill(canvas, {box.right() - 24 - width, box.bottom() - 60, width, 44}, look);
}

void progress(Canvas& canvas, const Rect& box, float part) {
  const Theme& theme = canvas.theme();
  const float corner = box.height / 2;
  canvas.fill(box, theme.dark ? theme.line : theme.sunken, corner);
  const float width = box.width * std::clamp(part, 0.0F, 1.0F);
  if (width >= box.height)
    canvas.fill_slope(box.left_part(width), {theme.primary, theme.primary_end}, corner);
}

void skeleton(Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  canvas.fill_slope(box, {theme.sunken, theme.line}, box.height / 2);
}

void notice_band(Canvas& canvas, const Rect& box, const Notice& notice, const Tone& tone) {
  canvas.fill(box, tone.solid, 20);
  canvas.fill(box.without_left(10), tone.soft, 16);
  const float y = box.centre().y;
  canvas.sign({box.x + 60, y}, SignSize::kLarge, tone.words, notice.sign);
  const float x = box.x + 104;
  const float room = box.right() - 20 - x;
  canvas.write_within({x, y - 18}, {notice.title, Type::kBodyStrong, tone.words}, room);
  canvas.write_within({x, y + 20}, {notice.line, Type::kSmall, canvas.theme().ink}, room);
}

}  // namespace kiosk::display

#include "display/person_card.h"

#include <algorithm>

#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kAvatar = 64;        // radius
constexpr float kNarrowAvatar = 52;  // where a name in large letters would not fit otherwise
constexpr float kNarrow = 1000;
constexpr float kNoticeHeight = 44;
constexpr float kTightNoticeHeight = 38;

constexpr float kGreetingAvatar = 96;
constexpr float kGreetingHeight = 440;
constexpr float kGreetingPadding = 36;

// The full name is the check against a wrong card: it becomes smaller before it becomes shorter.
Type name_type(const Canvas& canvas, std::string_view name, float room) {
  return canvas.width_of(Type::kLarge, name) <= room ? Type::kLarge : Type::kHeading;
}

// Small: to be read by who stands before the glass, not by who stands behind.
void notice(std::string_view words, Canvas& canvas, Point from, float room) {
  const Theme& theme = canvas.theme();
  canvas.sign({from.x + 14, from.y}, SignSize::kSmall, theme.ink_hint, sign_of(Icon::kClock));
  canvas.write_within({from.x + 44, from.y}, {words, Type::kSmall, theme.ink_second}, room - 44);
}

}  // namespace

bool title_and_unit(Canvas& canvas, Point at, Words words, float room) {
  if (canvas.width_of(Type::kMin, words.words) <= room) {
    canvas.write_within(at, words, room);
    return true;
  }
  words.type = Type::kMin;
  const float x = words.align == Align::kCentre ? at.x - room / 2 : at.x;
  canvas.write_lines({x, at.y - 30, room, 0}, words);
  return false;
}

float greeting_height(const TapFace& face) {
  const float gap = face.notices.empty() ? 0 : kGutter;
  return kGreetingHeight + gap + kNoticeHeight * static_cast<float>(face.notices.size());
}

void greeting(const TapFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 28);
  const Rect inner = box.inset(kGreetingPadding);
  const float x = box.centre().x;
  const float top = box.y + 52;
  avatar(canvas, {x, top + kGreetingAvatar}, kGreetingAvatar, face.person);
  const float name = top + 2 * kGreetingAvatar + 76;
  const Type type = name_type(canvas, face.person.name, inner.width);
  canvas.write_name({x, name}, {face.person.name, type, theme.ink, Align::kCentre}, inner.width);
  title_and_unit(canvas, {x, name + 66},
                 {face.person.line, Type::kBody, theme.ink_second, Align::kCentre}, inner.width);
  float y = box.y + kGreetingHeight + kNoticeHeight / 2 - kGreetingPadding / 2;
  for (const std::string& words : face.notices) {
    const float width = std::min(canvas.width_of(Type::kSmall, words) + 45, inner.width);
    notice(words, canvas, {x - width / 2, y}, width);
    y += kNoticeHeight;
  }
}

float person_card_height(const TapFace& face, const Canvas& canvas) {
  const bool tight = is_tight(canvas.glass());
  const float person = tight ? 2 * kNarrowAvatar + 40 : 2 * kAvatar + 72;
  const float line = tight ? kTightNoticeHeight : kNoticeHeight;
  const float gap = face.notices.empty() ? 0 : tight ? 8 : kGutter;
  return person + gap + line * static_cast<float>(face.notices.size());
}

void person_card(const TapFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 28);
  const bool tight = is_tight(canvas.glass());
  const bool narrow = box.width < kNarrow;
  const float padding = tight ? 20 : 36;
  const Rect inner = box.inset(padding).sides_in(narrow && !tight ? -6 : 0);
  const float radius = narrow ? kNarrowAvatar : kAvatar;
  const Point middle{inner.x + radius, inner.y + (tight ? kNarrowAvatar : kAvatar)};
  avatar(canvas, middle, radius, face.person);
  const float x = inner.x + 2 * radius + 28;
  const float room = inner.right() - x;
  const Type type = name_type(canvas, face.person.name, room);
  canvas.write_name({x, middle.y - (tight ? 34.0F : 30.0F)}, {face.person.name, type, theme.ink},
                    room);
  title_and_unit(canvas, {x, middle.y + 34}, {face.person.line, Type::kBody, theme.ink_second},
                 room);
  const float line = tight ? kTightNoticeHeight : kNoticeHeight;
  float y = middle.y + (tight ? kNarrowAvatar + 8 : kAvatar + kGutter) + line / 2;
  for (const std::string& words : face.notices) {
    notice(words, canvas, {x, y}, room);
    y += line;
  }
}

}  // namespace kiosk::display

#include "display/tap_face.h"

#include <algorithm>

#include "display/result_panel.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kCardPadding = 36;
constexpr float kAvatar = 64;        // radius
constexpr float kNarrowAvatar = 52;  // where a name in large letters would not fit otherwise
constexpr float kNarrow = 1000;
constexpr float kNoticeHeight = 44;
constexpr float kAroundQuestion = 44;

// With nothing to choose the person is the whole of the face: larger, and in the middle.
constexpr float kGreetingAvatar = 96;
constexpr float kGreetingHeight = 440;

bool greets(const TapFace& face) { return face.actions.empty(); }

float notices_height(const TapFace& face) {
  return kNoticeHeight * static_cast<float>(face.notices.size());
}

float person_height(const TapFace& face) {
  const float gap = face.notices.empty() ? 0 : kGutter;
  const float person = greets(face) ? kGreetingHeight : 2 * kCardPadding + 2 * kAvatar;
  return person + gap + notices_height(face);
}

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

void greeting(const TapFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Rect inner = box.inset(kCardPadding);
  const float x = box.centre().x;
  const float top = box.y + 52;
  avatar(canvas, {x, top + kGreetingAvatar}, kGreetingAvatar, face.person);
  const float name = top + 2 * kGreetingAvatar + 76;
  const Type type = name_type(canvas, face.person.name, inner.width);
  canvas.write_name({x, name}, {face.person.name, type, theme.ink, Align::kCentre}, inner.width);
  canvas.write_within({x, name + 66},
                      {face.person.line, Type::kBody, theme.ink_second, Align::kCentre},
                      inner.width);
  float y = box.y + kGreetingHeight + kNoticeHeight / 2 - kCardPadding / 2;
  for (const std::string& words : face.notices) {
    const float width = std::min(canvas.width_of(Type::kSmall, words) + 45, inner.width);
    notice(words, canvas, {x - width / 2, y}, width);
    y += kNoticeHeight;
  }
}

void person_line(const TapFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const bool narrow = box.width < kNarrow;
  const Rect inner = box.inset(kCardPadding).sides_in(narrow ? -6 : 0);
  const float radius = narrow ? kNarrowAvatar : kAvatar;
  const Point middle{inner.x + radius, inner.y + kAvatar};
  avatar(canvas, middle, radius, face.person);
  const float x = inner.x + 2 * radius + (narrow ? 28.0F : 32.0F);
  const float room = inner.right() - x;
  const Type type = name_type(canvas, face.person.name, room);
  canvas.write_name({x, middle.y - 30}, {face.person.name, type, theme.ink}, room);
  canvas.write_within({x, middle.y + 34}, {face.person.line, Type::kBody, theme.ink_second}, room);
  float y = inner.y + 2 * kAvatar + kGutter + kNoticeHeight / 2;
  for (const std::string& words : face.notices) {
    notice(words, canvas, {x, y}, room);
    y += kNoticeHeight;
  }
}

}  // namespace

std::optional<Intent> draw_tap(const TapFace& face, Canvas& canvas, const Rect& area) {
  const PanelLayout layout = panel_layout(area);
  draw_result_panel({.mood = face.mood,
                     .sign = sign_of(face.sign),
                     .headline = face.headline,
                     .time = face.time,
                     .code = {},
                     .detail = face.detail,
                     .kept = face.kept},
                    canvas, layout.panel);
  const Rect& room = layout.content;
  const float person = person_height(face);
  const Words asked{face.question, Type::kTitle, canvas.theme().ink,
                    greets(face) ? Align::kCentre : Align::kLeft};
  const float question = canvas.height_of_lines(room.width, asked);
  const float gap = question > 0 ? question + kAroundQuestion : greets(face) ? 0 : kGutter;
  const float below = tiles_height(face.actions, room.height - person - gap);
  const float spare = std::max(0.0F, room.height - person - gap - below);

  float y = room.y + spare * 0.4F;
  const Rect place{room.x, y, room.width, person};
  card(canvas, place, 28);
  (greets(face) ? greeting : person_line)(face, canvas, place);
  y += person;
  canvas.write_lines({room.x, y + kAroundQuestion / 2, room.width, question}, asked);
  y += gap;
  auto answer = tiles(canvas, {room.x, y, room.width, below}, face.actions);
  const auto closed = closing_row(canvas, layout.closing, {face.closing, &face.countdown});
  return answer ? answer : closed;
}

}  // namespace kiosk::display

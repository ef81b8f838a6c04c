#include "display/tap_face.h"

#include <algorithm>

#include "display/result_panel.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kCardPadding = 36;
constexpr float kAvatar = 64;  // radius
constexpr float kNoticeHeight = 44;
constexpr float kQuestionHeight = 76;

float person_height(const TapFace& face) {
  const float notices =
      face.notices.empty() ? 0 : kGutter + kNoticeHeight * static_cast<float>(face.notices.size());
  return 2 * kCardPadding + 2 * kAvatar + notices;
}

// The full name is the check against a wrong card: it becomes smaller before it becomes shorter.
Type name_type(const Canvas& canvas, std::string_view name, float room) {
  return canvas.width_of(Type::kLarge, name) <= room ? Type::kLarge : Type::kHeading;
}

void person_card(const TapFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 28);
  const Rect inner = box.inset(kCardPadding);
  const Point middle{inner.x + kAvatar, inner.y + kAvatar};
  avatar(canvas, middle, kAvatar, face.person);
  const float x = inner.x + 2 * kAvatar + 32;
  const float room = inner.right() - x;
  const Type type = name_type(canvas, face.person.name, room);
  canvas.write_name({x, middle.y - 30}, {face.person.name, type, theme.ink}, room);
  canvas.write_within({x, middle.y + 34}, {face.person.line, Type::kBody, theme.ink_second}, room);
  float y = inner.y + 2 * kAvatar + kGutter + kNoticeHeight / 2;
  for (const std::string& notice : face.notices) {
    canvas.sign({x + 14, y}, SignSize::kSmall, theme.ink_hint, sign_of(Icon::kClock));
    canvas.write_within({x + 44, y}, {notice, Type::kSmall, theme.ink_second}, room - 44);
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
  const float question = face.question.empty() ? 0 : kQuestionHeight;
  const float gap = face.actions.empty() ? 0 : kGutter;
  const float below = tiles_height(face.actions, room.height - person - question - gap);
  const float spare = std::max(0.0F, room.height - person - question - gap - below);

  float y = room.y + spare * 0.4F;
  person_card(face, canvas, {room.x, y, room.width, person});
  y += person;
  if (!face.question.empty())
    canvas.write_within({room.x, y + gap / 2 + question / 2},
                        {face.question, Type::kTitle, canvas.theme().ink}, room.width);
  y += question + gap;
  auto answer = tiles(canvas, {room.x, y, room.width, below}, face.actions);
  const auto closed = closing_row(canvas, layout.closing, {face.closing, &face.countdown});
  return answer ? answer : closed;
}

}  // namespace kiosk::display

#include "display/message_face.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/result_panel.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kAdviceHeight = 96;

// What an officer can do, in the colours of three different things. Words on the bare ground: on a
// card they would look like buttons, and be pressed in vain.
void advice(const MessageFace::Advice& advice, Canvas& canvas, const Rect& box, const Tone& tone) {
  const Theme& theme = canvas.theme();
  const Rect square{box.x, box.centre().y - 38, 76, 76};
  sign_tile(canvas, square, {sign_of(advice.icon), tone.soft, tone.words});
  const float x = square.right() + 28;
  const float room = box.right() - kGutter - x;
  const float y = box.centre().y;
  const bool two_lines = canvas.width_of(Type::kMin, advice.line) > room;
  const float above = advice.line.empty() ? 0.0F : two_lines ? 34.0F : 20.0F;
  canvas.write_within({x, y - above}, {advice.title, Type::kTitle, theme.ink}, room);
  if (two_lines)
    canvas.write_lines({x, y - 12, room, 0}, {advice.line, Type::kMin, theme.ink_second});
  else if (!advice.line.empty())
    canvas.write_within({x, y + 24}, {advice.line, Type::kSmall, theme.ink_second}, room);
}

// The same thing in the same colour on every face.
const Tone& tone_of_advice(const Theme& theme, Icon icon) {
  if (icon == Icon::kPhone) return theme.trip;
  return icon == Icon::kPaper ? theme.warn : theme.info;
}

// In one line large, in more lines smaller.
Type title_type(const MessageFace& face, const Canvas& canvas, float width) {
  return canvas.width_of(Type::kLarge, face.title) <= width ? Type::kLarge : Type::kHeading;
}

float height_of(const MessageFace& face, const Canvas& canvas, float width) {
  const Type type = title_type(face, canvas, width);
  float height = canvas.height_of_lines(width, {face.title, type, {}});
  for (const std::string& paragraph : face.paragraphs)
    height += 12 + canvas.height_of_lines(width, {paragraph, Type::kBody, {}});
  if (!face.advice.empty())
    height += 40 + static_cast<float>(face.advice.size()) * (kAdviceHeight + kGutter) - kGutter;
  return height;
}

void explain(const MessageFace& face, Canvas& canvas, const Rect& room) {
  const Theme& theme = canvas.theme();
  const float spare = room.height - height_of(face, canvas, room.width);
  float y = room.y + std::max(0.0F, spare * 0.4F);
  const auto rest = [&room, &y] { return Rect{room.x, y, room.width, 0}; };
  y += canvas.write_lines(rest(), {face.title, title_type(face, canvas, room.width), theme.ink});
  for (const std::string& paragraph : face.paragraphs) {
    y += 12;
    y += canvas.write_lines(rest(), {paragraph, Type::kBody, theme.ink_second});
  }
  y += 40;
  for (const auto& each : face.advice) {
    advice(each, canvas, {room.x, y, room.width, kAdviceHeight}, tone_of_advice(theme, each.icon));
    y += kAdviceHeight + kGutter;
  }
}

}  // namespace

std::optional<Intent> draw_message(const MessageFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const PanelLayout layout = panel_layout(area);
  draw_result_panel({.mood = face.mood,
                     .sign = sign_of(face.sign),
                     .headline = face.headline,
                     .time = {},
                     .code = face.code,
                     .detail = face.detail,
                     .kept = {}},
                    still, layout.panel);
  explain(face, canvas, layout.content);
  return closing_row(canvas, layout.closing,
                     {face.closing, face.countdown ? &*face.countdown : nullptr});
}

}  // namespace kiosk::display

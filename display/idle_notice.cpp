#include "display/idle_notice.h"

#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kPadding = 28;
constexpr float kHeading = 40;  // the sign and what it is
constexpr float kBetween = 8;

// Whole, or not at all: half a sentence says something else.
float text_height(const IdleFace::Notice& notice, const Canvas& canvas, float width) {
  float height = 0;
  for (const std::string& paragraph : notice.paragraphs)
    height += kBetween + canvas.height_of_lines(width, {paragraph, Type::kSmall, {}});
  return height;
}

// No higher than a side line: what it is about in one line.
void in_a_line(const IdleFace::Notice& notice, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 22);
  const float y = box.centre().y;
  canvas.sign({box.x + 46, y}, SignSize::kMedium, theme.primary, sign_of(Icon::kNotice));
  const float x = box.x + 92;
  const float room = box.right() - kPadding - x;
  canvas.write_within({x, y - 20}, {notice.heading, Type::kMin, theme.primary}, room);
  const bool large = canvas.width_of(Type::kSmallStrong, notice.title) <= room;
  canvas.write_within({x, y + 18},
                      {notice.title, large ? Type::kSmallStrong : Type::kMin, theme.ink}, room);
}

}  // namespace

void idle_notice(const IdleFace::Notice& notice, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const float width = box.width - 2 * kPadding;
  const Words title{notice.title, Type::kBodyStrong, theme.ink};
  const float least = 2 * kPadding + kHeading + kBetween + canvas.height_of_lines(width, title);
  if (least > box.height) return in_a_line(notice, canvas, box);
  const float text = text_height(notice, canvas, width);
  const bool whole = least + text <= box.height;
  const Rect shown = box.bottom_part(whole ? least + text : least);
  card(canvas, shown, 32);
  const Rect inner = shown.inset(kPadding);
  const float middle = inner.y + kHeading / 2 - 4;
  canvas.sign({inner.x + 16, middle}, SignSize::kSmall, theme.primary, sign_of(Icon::kNotice));
  canvas.write_within({inner.x + 48, middle}, {notice.heading, Type::kSmallStrong, theme.primary},
                      width - 48);
  float y = inner.y + kHeading + kBetween;
  y += canvas.write_lines({inner.x, y, width, 0}, title);
  if (!whole) return;
  for (const std::string& paragraph : notice.paragraphs)
    y += kBetween + canvas.write_lines({inner.x, y + kBetween, width, 0},
                                       {paragraph, Type::kSmall, theme.ink_second});
}

}  // namespace kiosk::display

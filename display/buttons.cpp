#include "display/buttons.h"

#include <algorithm>

#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kButtonPadding = 36;
constexpr float kLeastPadding = 10;
constexpr float kMostGiven = 48;  // of both paddings together, in a narrow row
constexpr float kSignAndGap = 50;

struct ButtonColors {
  Color words;
  Color edge;
  Color ground;
};

ButtonColors colors_of(const Theme& theme, ButtonLook look) {
  switch (look) {
    case ButtonLook::kPrimary: return {theme.on_primary, theme.primary, theme.primary};
    case ButtonLook::kOutlined: return {theme.primary, theme.primary, theme.surface};
    case ButtonLook::kGhost: return {theme.ink, theme.line, theme.surface};
  }
  return {theme.ink, theme.line, theme.surface};
}

void button_ground(Canvas& canvas, const Rect& box, ButtonLook look) {
  const Theme& theme = canvas.theme();
  const ButtonColors colors = colors_of(theme, look);
  if (look == ButtonLook::kPrimary) {
    canvas.shadow(box, Elevation::kCard, 0.20F);
    canvas.fill_slope(box, {theme.primary, theme.primary_end}, 20);
    return;
  }
  canvas.fill(box, colors.ground, 20);
  canvas.outline(box, {colors.edge, 2.5F}, 20);
}

ButtonLook look_of(const Button& button) {
  if (button.likely) return ButtonLook::kPrimary;
  const bool way_out = std::holds_alternative<Done>(button.intent) ||
                       std::holds_alternative<ClosePage>(button.intent);
  return way_out ? ButtonLook::kOutlined : ButtonLook::kGhost;
}

constexpr float kBetweenButtons = 20;
constexpr float kCountdownRing = 80;

// The largest letters of a title that leave a little beside it.
Type type_within(const Canvas& canvas, std::string_view title, float room) {
  for (const Type type : {Type::kBodyStrong, Type::kSmallStrong})
    if (canvas.width_of(type, title) <= room) return type;
  return Type::kMinStrong;
}

// What each button of a row must give up, below 0, where the row is narrow.
float spare_width(const Canvas& canvas, float width, const std::vector<Button>& buttons) {
  if (buttons.empty()) return 0;
  const auto count = static_cast<float>(buttons.size());
  float spare = width - kCountdownRing - count * kBetweenButtons;
  for (const Button& each : buttons) spare -= button_width(canvas, each);
  return std::max(std::min(spare, 0.0F) / count, -kMostGiven);
}

}  // namespace

Rect pressed(const Rect& box, const Press& press) { return box.inset(3 * press.depth); }

bool button(Canvas& canvas, const Rect& box, const Button& button, ButtonLook look) {
  const Press press = canvas.target(button.title, box);
  const Rect shown = pressed(box, press);
  button_ground(canvas, shown, look);
  const Color color = colors_of(canvas.theme(), look).words;
  const float before = button.icon == Icon::kNone ? 0 : kSignAndGap;
  const float room = shown.width - before - 2 * kLeastPadding;
  const Type type = type_within(canvas, button.title, room);
  const float width = std::min(canvas.width_of(type, button.title), room) + before;
  const float x = shown.centre().x - width / 2;
  canvas.sign({x + 16, shown.centre().y}, SignSize::kMedium, color, sign_of(button.icon));
  canvas.write_within({x + before, shown.centre().y}, {button.title, type, color}, room);
  return press.fired;
}

float button_width(const Canvas& canvas, const Button& button) {
  const float sign = button.icon == Icon::kNone ? 0 : kSignAndGap;
  return std::max(208.0F,
                  canvas.width_of(Type::kBodyStrong, button.title) + sign + 2 * kButtonPadding);
}

std::optional<Intent> closing_row(Canvas& canvas, const Rect& box, const Closing& closing) {
  const Theme& theme = canvas.theme();
  std::optional<Intent> answer;
  const float spare = spare_width(canvas, box.width, closing.buttons);
  float right = box.right();
  for (auto next = closing.buttons.rbegin(); next != closing.buttons.rend(); ++next) {
    const float width = button_width(canvas, *next) + spare;
    const Rect place{right - width, box.y, width, box.height};
    if (button(canvas, place, *next, look_of(*next))) answer = next->intent;
    right = place.x - kBetweenButtons;
  }
  if (closing.countdown)
    countdown(canvas, {box.x, box.y, right - box.x, box.height}, *closing.countdown,
              {theme.line, theme.primary, theme.ink, theme.ink_second});
  return answer;
}

std::optional<Intent> closing_row_on_hero(Canvas& canvas, const Rect& box, const Closing& closing) {
  std::optional<Intent> answer;
  float x = box.x;
  for (const Button& next : closing.buttons) {
    const Rect place{x, box.y, button_width(canvas, next), box.height};
    if (button(canvas, place, next, ButtonLook::kGhost)) answer = next.intent;
    x = place.right() + kGutter;
  }
  if (closing.countdown)
    countdown(canvas, {x, box.y, box.right() - x, box.height}, *closing.countdown,
              {on_hero(0.2F), on_hero(), on_hero(), on_hero()});
  return answer;
}

}  // namespace kiosk::display

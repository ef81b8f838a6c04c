#include "display/widgets.h"

#include <algorithm>
#include <cmath>

namespace kiosk::display {
namespace {

constexpr float kPressedBy = 3;  // a pressed thing is this much smaller on every side
constexpr float kButtonPadding = 36;
constexpr float kSignAndGap = 50;
constexpr float kTwoRowTile = 124;

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

int rows_of(const std::vector<Button>& actions) { return static_cast<int>(actions.size() + 1) / 2; }

}  // namespace

bool button(Canvas& canvas, const Rect& box, const Button& button, ButtonLook look) {
  const Press press = canvas.target(button.title, box);
  const Rect shown = press.held ? box.inset(kPressedBy) : box;
  button_ground(canvas, shown, look);
  const Color color = colors_of(canvas.theme(), look).words;
  const float before = button.icon == Icon::kNone ? 0 : kSignAndGap;
  const float width = canvas.width_of(Type::kBodyStrong, button.title) + before;
  const float x = shown.centre().x - width / 2;
  canvas.sign({x + 16, shown.centre().y}, SignSize::kMedium, color, sign_of(button.icon));
  canvas.write({x + before, shown.centre().y}, {button.title, Type::kBodyStrong, color});
  return press.fired;
}

float button_width(const Canvas& canvas, const Button& button) {
  const float sign = button.icon == Icon::kNone ? 0 : kSignAndGap;
  return std::max(208.0F,
                  canvas.width_of(Type::kBodyStrong, button.title) + sign + 2 * kButtonPadding);
}

void card(Canvas& canvas, const Rect& box, float corner) {
  const Theme& theme = canvas.theme();
  canvas.shadow(box, Elevation::kCard, 0.10F);
  canvas.shadow(box, Elevation::kFlat, 0.06F);
  canvas.fill(box, theme.surface, corner);
  if (theme.dark) canvas.outline(box, {theme.line, 1.5F}, corner);
}

void sign_tile(Canvas& canvas, const Rect& box, const SignTile& tile) {
  canvas.fill(box, tile.ground, 20);
  canvas.sign(box.centre(), SignSize::kLarge, tile.color, tile.sign);
}

namespace {

struct TileInks {
  Color title;
  Color line;
};

// The line below the title takes a second row before it is made smaller.
void tile_words(Canvas& canvas, const Rect& box, const Button& button, const TileInks& inks) {
  const float y = box.centre().y;
  const Words line{button.line, Type::kSmall, inks.line};
  const bool two_rows = canvas.width_of(Type::kSmall, button.line) > box.width &&
                        box.height >= kTwoRowTile &&
                        canvas.height_of_lines(box.width, line) <= 2 * line_height(Type::kSmall);
  const float up = button.line.empty() ? 0.0F : two_rows ? 36.0F : 20.0F;
  canvas.write_within({box.x, y - up}, {button.title, Type::kTitle, inks.title}, box.width);
  if (two_rows)
    canvas.write_lines({box.x, y - 12, box.width, 0}, line);
  else
    canvas.write_within({box.x, y + 26}, line, box.width);
}

}  // namespace

bool tile(Canvas& canvas, const Rect& box, const Button& button) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(button.title, box);
  const Rect shown = press.held ? box.inset(kPressedBy) : box;
  if (button.likely) {
    canvas.shadow(shown, Elevation::kCard, 0.22F);
    canvas.fill_slope(shown, {theme.primary, theme.primary_end}, 24);
  } else {
    card(canvas, shown);
  }
  const Color color = button.likely ? theme.on_primary : theme.ink;
  const Color second = button.likely ? theme.on_primary : theme.ink_second;
  const float edge = std::min(80.0F, shown.height - 36);
  const Rect square{shown.x + 28, shown.centre().y - edge / 2, edge, edge};
  sign_tile(canvas, square,
            button.likely ? SignTile{sign_of(button.icon), faded(theme.on_primary, 0.16F), color}
                          : SignTile{sign_of(button.icon), theme.primary_soft, theme.primary});
  const float x = square.right() + 28;
  const Rect words{x, shown.y, shown.right() - 20 - x, shown.height};
  tile_words(canvas, words, button, {color, second});
  return press.fired;
}

void avatar(Canvas& canvas, Point centre, float radius, const Person& person) {
  const Pastel pastel = pastel_of(canvas.theme(), person.name);
  canvas.disc(centre, radius, pastel.ground);
  const Type type = radius >= 60 ? Type::kHeading : Type::kBodyStrong;
  canvas.write(centre, {person.initials, type, pastel.words, Align::kCentre});
}

void countdown(Canvas& canvas, const Rect& box, const Countdown& countdown) {
  const Theme& theme = canvas.theme();
  const Point centre{box.x + 36, box.centre().y};
  canvas.ring({centre, 30, 1}, {theme.line, 7});
  canvas.ring({centre, 30, countdown.left}, {theme.primary, 7});
  canvas.write(centre, {countdown.number, Type::kSmallStrong, theme.ink, Align::kCentre});
  const float room = box.width - 88;
  if (canvas.width_of(Type::kSmall, countdown.words) <= room)
    canvas.write_within({box.x + 88, centre.y}, {countdown.words, Type::kBody, theme.ink_second},
                        room);
}

float pill_width(const Canvas& canvas, const PillLook& look) {
  return 64 + canvas.width_of(Type::kSmallStrong, look.words) + 24;
}

void pill(Canvas& canvas, const Rect& box, const PillLook& look) {
  canvas.fill(box, look.ground, box.height / 2);
  canvas.sign({box.x + 36, box.centre().y}, SignSize::kSmall, look.color, look.sign);
  canvas.write_within({box.x + 64, box.centre().y}, {look.words, Type::kSmallStrong, look.color},
                      box.width - 64 - 20);
}

void banner(Canvas& canvas, const Rect& box, std::string_view words) {
  const Tone& tone = canvas.theme().warn;
  canvas.fill(box, tone.solid);
  canvas.sign({box.x + 64, box.centre().y}, SignSize::kLarge, tone.on_solid, kSignTrouble);
  canvas.write_within({box.x + 104, box.centre().y}, {words, Type::kBodyStrong, tone.on_solid},
                      box.width - 152);
}

std::optional<Intent> closing_row(Canvas& canvas, const Rect& box, const Closing& closing) {
  std::optional<Intent> answer;
  float right = box.right();
  for (auto next = closing.buttons.rbegin(); next != closing.buttons.rend(); ++next) {
    const float width = button_width(canvas, *next);
    const Rect place{right - width, box.y, width, box.height};
    if (button(canvas, place, *next, look_of(*next))) answer = next->intent;
    right = place.x - 20;
  }
  if (closing.countdown)
    countdown(canvas, {box.x, box.y, right - box.x, box.height}, *closing.countdown);
  return answer;
}

float tiles_height(const std::vector<Button>& actions, float room) {
  if (actions.empty()) return 0;
  const float rows = static_cast<float>(rows_of(actions));
  return std::min(rows * (kTileHeight + kGutter) - kGutter, room);
}

std::optional<Intent> tiles(Canvas& canvas, const Rect& box, const std::vector<Button>& actions) {
  std::optional<Intent> answer;
  if (actions.empty()) return answer;
  const float height = (box.height + kGutter) / static_cast<float>(rows_of(actions)) - kGutter;
  const float width = (box.width - kGutter) / 2;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const std::size_t row = i / 2;
    const bool right = i % 2 == 1;
    const bool alone = !right && i + 1 == actions.size();
    const Rect place{right ? box.right() - width : box.x,
                     box.y + static_cast<float>(row) * (height + kGutter),
                     alone ? box.width : width, height};
    if (tile(canvas, place, actions[i])) answer = actions[i].intent;
  }
  return answer;
}

}  // namespace kiosk::display

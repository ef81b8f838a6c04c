#include "display/widgets.h"

#include <algorithm>
#include <cmath>

namespace kiosk::display {
namespace {

constexpr float kPressedBy = 3;  // a pressed thing is this much smaller on every side
constexpr float kButtonPadding = 36;
constexpr float kMostGiven = 48;  // of both paddings together, in a narrow row
constexpr float kSignAndGap = 50;
constexpr float kTileTitle = 42;  // height of its line
constexpr float kTileAround = 2;
constexpr float kNarrowTile = 480;

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

// What each button of a row must give up, below 0, where the row is narrow.
float spare_width(const Canvas& canvas, float width, const std::vector<Button>& buttons) {
  if (buttons.empty()) return 0;
  const auto count = static_cast<float>(buttons.size());
  float spare = width - kCountdownRing - count * kBetweenButtons;
  for (const Button& each : buttons) spare -= button_width(canvas, each);
  return std::max(std::min(spare, 0.0F) / count, -kMostGiven);
}

int rows_of(const std::vector<Button>& actions) { return static_cast<int>(actions.size() + 1) / 2; }

}  // namespace

bool button(Canvas& canvas, const Rect& box, const Button& button, ButtonLook look) {
  const Press press = canvas.target(button.title, box);
  const Rect shown = box.inset(kPressedBy * press.depth);
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

// The line below the title takes a second row before it is made smaller, if there is room for one.
struct TileLine {
  Type type = Type::kSmall;
  float rows = 0;
};

TileLine line_of(const Canvas& canvas, const Rect& box, std::string_view line) {
  if (line.empty()) return {};
  for (const Type type : {Type::kSmall, Type::kMin}) {
    const float height = canvas.height_of_lines(box.width, {line, type, {}});
    const float rows = std::round(height / line_height(type));
    const bool fits = rows <= 2 && kTileTitle + height + kTileAround <= box.height;
    if (fits && canvas.fits_lines(box.width, {line, type, {}})) return {type, rows};
  }
  return {Type::kMin, 1};
}

void tile_words(Canvas& canvas, const Rect& box, const Button& button, const TileInks& inks) {
  const TileLine line = line_of(canvas, box, button.line);
  const float below = line.rows * line_height(line.type);
  const float top = box.centre().y - (kTileTitle + below) / 2;
  canvas.write_within({box.x, top + kTileTitle / 2}, {button.title, Type::kTitle, inks.title},
                      box.width);
  const Words words{button.line, line.type, inks.line};
  if (line.rows > 1)
    canvas.write_lines({box.x, top + kTileTitle, box.width, 0}, words);
  else
    canvas.write_within({box.x, top + kTileTitle + below / 2}, words, box.width);
}

}  // namespace

bool tile(Canvas& canvas, const Rect& box, const Button& button) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(button.title, box);
  const Rect shown = box.inset(kPressedBy * press.depth);
  if (button.likely) {
    canvas.shadow(shown, Elevation::kCard, 0.22F);
    canvas.fill_slope(shown, {theme.primary, theme.primary_end}, 24);
  } else {
    card(canvas, shown);
  }
  const Color color = button.likely ? theme.on_primary : theme.ink;
  const Color second = button.likely ? theme.on_primary : theme.ink_second;
  const bool narrow = shown.width < kNarrowTile;
  const float edge = std::min(narrow ? 64.0F : 80.0F, shown.height - 32);
  const Rect square{shown.x + (narrow ? 18.0F : 28.0F), shown.centre().y - edge / 2, edge, edge};
  sign_tile(canvas, square,
            button.likely ? SignTile{sign_of(button.icon), faded(theme.on_primary, 0.16F), color}
                          : SignTile{sign_of(button.icon), theme.primary_soft, theme.primary});
  const float x = square.right() + (narrow ? 18.0F : 28.0F);
  const Rect words{x, shown.y, shown.right() - (narrow ? 14.0F : 20.0F) - x, shown.height};
  tile_words(canvas, words, button, {color, second});
  return press.fired;
}

void avatar(Canvas& canvas, Point centre, float radius, const Person& person) {
  const Pastel pastel = pastel_of(canvas.theme(), person.name);
  canvas.disc(centre, radius, pastel.ground);
  const Type type = radius >= 60 ? Type::kHeading : Type::kBodyStrong;
  canvas.write(centre, {person.initials, type, pastel.words, Align::kCentre});
}

void countdown(Canvas& canvas, const Rect& box, const Countdown& countdown,
               const CountdownInks& inks) {
  const Point centre{box.x + 36, box.centre().y};
  canvas.ring({centre, 30, 1}, {inks.track, 7});
  canvas.ring({centre, 30, countdown.left}, {inks.arc, 7});
  canvas.write(centre, {countdown.number, Type::kSmallStrong, inks.number, Align::kCentre});
  const Rect beside = box.without_left(88);
  if (beside.width <= 0) return;
  const Words large{countdown.words, Type::kBody, inks.words};
  if (canvas.width_of(large.type, large.words) <= beside.width) {
    canvas.write({beside.x, centre.y}, large);
    return;
  }
  const Words small{countdown.words, Type::kSmall, inks.words};
  const float height = canvas.height_of_lines(beside.width, small);
  if (canvas.fits_lines(beside.width, small) && height <= 2 * line_height(Type::kSmall))
    canvas.write_lines({beside.x, centre.y - height / 2, beside.width, 0}, small);
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

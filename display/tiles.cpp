#include "display/tiles.h"

#include <algorithm>
#include <cmath>

#include "display/buttons.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kTileTitle = 42;  // height of its line
constexpr float kTileAround = 2;
constexpr float kNarrowTile = 480;

int rows_of(const std::vector<Button>& actions) { return static_cast<int>(actions.size() + 1) / 2; }

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
  const Rect shown = pressed(box, press);
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

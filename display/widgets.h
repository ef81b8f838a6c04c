#pragma once
// The parts faces are made of. Each draws itself into the rectangle it is given and tells whether
// it was pressed. Covered by the tests of the faces that are made of them.

#include <optional>
#include <string>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// At least 20 mm, which is asked of what everybody must hit, on every glass from 15.6 inches.
constexpr float kButtonHeight = 90;
constexpr float kGutter = 24;

enum class ButtonLook : std::uint8_t {
  kPrimary,   // what most people want
  kOutlined,  // the way out
  kGhost,     // the rest
};

bool button(Canvas& canvas, const Rect& box, const Button& button, ButtonLook look);
float button_width(const Canvas& canvas, const Button& button);

// Sign, title and one line; the preselected one is filled.
bool tile(Canvas& canvas, const Rect& box, const Button& button);

void card(Canvas& canvas, const Rect& box, float corner = 24);

// A sign on a soft square.
struct SignTile {
  Sign sign;
  Color ground;
  Color color;
};
void sign_tile(Canvas& canvas, const Rect& box, const SignTile& tile);

// The initials of a person on their own pastel.
void avatar(Canvas& canvas, Point centre, float radius, const Person& person);

// The ring, its number, and the words beside it when there is room, in one line or in two.
struct CountdownInks {
  Color track;
  Color arc;
  Color number;
  Color words;
};
void countdown(Canvas& canvas, const Rect& box, const Countdown& countdown,
               const CountdownInks& inks);

// Sign and words on a rounded ground. Returns its width.
struct PillLook {
  Sign sign;
  std::string_view words;
  Color ground;
  Color color;
};
constexpr float kPillHeight = 56;
float pill_width(const Canvas& canvas, const PillLook& look);
void pill(Canvas& canvas, const Rect& box, const PillLook& look);

// Trouble that stays: a band across the glass.
void banner(Canvas& canvas, const Rect& box, std::string_view words);

// Countdown to the left, buttons to the right, the last one in the corner.
struct Closing {
  const std::vector<Button>& buttons;
  const Countdown* countdown = nullptr;
};
std::optional<Intent> closing_row(Canvas& canvas, const Rect& box, const Closing& closing);
// On the idle ground: buttons from the left, the countdown after them.
std::optional<Intent> closing_row_on_hero(Canvas& canvas, const Rect& box, const Closing& closing);

// Tiles in two columns, as high as there is room for, at most kTileHeight.
constexpr float kTileHeight = 144;
float tiles_height(const std::vector<Button>& actions, float room);
std::optional<Intent> tiles(Canvas& canvas, const Rect& box, const std::vector<Button>& actions);

}  // namespace kiosk::display

#pragma once
// Buttons, and the row of them that closes a face. Each draws itself into the rectangle it is given
// and tells what was pressed. Covered by the tests of the faces that have them.

#include <optional>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// At least 20 mm, which is asked of what everybody must hit, on every glass from 15.6 inches.
constexpr float kButtonHeight = 90;

// `box` as it is shown under the finger: a little smaller on every side.
Rect pressed(const Rect& box, const Press& press);

enum class ButtonLook : std::uint8_t {
  kPrimary,   // what most people want
  kOutlined,  // the way out
  kGhost,     // the rest
};

bool button(Canvas& canvas, const Rect& box, const Button& button, ButtonLook look);
float button_width(const Canvas& canvas, const Button& button);

// Countdown to the left, buttons to the right, the last one in the corner.
struct Closing {
  const std::vector<Button>& buttons;
  const Countdown* countdown = nullptr;
};
std::optional<Intent> closing_row(Canvas& canvas, const Rect& box, const Closing& closing);
// On the idle ground: buttons from the left, the countdown after them.
std::optional<Intent> closing_row_on_hero(Canvas& canvas, const Rect& box, const Closing& closing);

}  // namespace kiosk::display

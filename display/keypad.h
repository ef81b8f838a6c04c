#pragma once
// A pad of ten digits, erase and enter, and the places they fill. Keys answer when touched, not
// when let go. Covered by tests/display/pin_test.cpp and every_face_test.cpp.

#include <optional>
#include <string_view>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kKeyWidth = 216;  // 60 mm on a glass of 24 inches
constexpr float kKeyHeight = 148;
constexpr float kKeyGap = 20;
constexpr float kPlaceHeight = 84;

// What has been keyed. A secret is only counted.
struct Places {
  int count = 6;
  int filled = 0;
  std::string_view shown;  // empty: dots
};
void places(Canvas& canvas, const Rect& box, const Places& places);

struct Keypad {
  const Button& erase;
  const Button& enter;
  bool rests = false;  // pale, and answers nothing
};
std::optional<Intent> keypad(Canvas& canvas, const Rect& box, const Keypad& pad);

}  // namespace kiosk::display

#pragma once
// Pushing a list with a finger: it follows, glides on, and stops at its ends. Nothing here is kept:
// the state goes in and the next one comes out. Covered by tests/display/scroll_test.cpp.

#include <optional>

#include "display/geometry.h"

namespace kiosk::display {

struct Scroll {
  float offset = 0;           // of the list's top above its window, design units
  float velocity = 0;         // units a second, down the list
  std::optional<float> held;  // where the finger was in the last frame
  float drawn = 0;            // how far it has moved since it came down
  bool dragging = false;      // it pushes the list, and presses nothing any more
  bool operator==(const Scroll&) const = default;
};

struct ScrollStep {
  Rect window;                  // where the list is seen
  float length = 0;             // of the whole list
  std::optional<Point> finger;  // none: lifted
  float seconds = 0;            // since the last frame; a sleep counts as one frame
};

// A finger that comes down while the list glides stops it and pushes it from there.
Scroll scrolled(Scroll scroll, const ScrollStep& step);

// One page further for `pages` 1, back for -1.
Scroll paged(Scroll scroll, const ScrollStep& step, int pages);

// Whether another frame is needed without a touch.
bool gliding(const Scroll& scroll);

}  // namespace kiosk::display

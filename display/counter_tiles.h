#pragma once
// The largest things to press: a number that each touch raises, and what it counts. Covered by the
// tests of the faces that have them.

#include <optional>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// Two beside each other where there is room for their words, otherwise below each other; as high
// as `room` allows and no higher than a hand needs.
struct CounterRoom {
  bool beside = true;
  float height = 0;
};
float counter_tiles_height(std::size_t count, const CounterRoom& room);

// A `likely` one is outlined: what was counted last.
std::optional<Intent> counter_tiles(Canvas& canvas, const Rect& box,
                                    const std::vector<Button>& counters, bool beside);

}  // namespace kiosk::display

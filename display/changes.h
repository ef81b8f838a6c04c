#pragma once
// Which part of the glass differs from what it shows: where software draws, area is what costs, and
// a minute of the clock is a hundredth of the screen.

#include <cstdint>
#include <vector>

#include "display/painter.h"
#include "display/pixel_box.h"

namespace kiosk::display {

// Remembers of each small square of the glass which triangles touch it, in their order. A square
// whose triangles are the same has the same pixels; so a redraw of the others is a redraw of all.
// UI thread. Allocates only when the glass changes its size.
class Changes {
 public:
  // What must be drawn to turn the last frame that was asked about into this one.
  PixelBox since_last(const Frame& frame, Extent glass);

 private:
  void resize(Extent glass);
  void add(const Frame& frame);
  void touch(const PixelBox& box, std::uint64_t print);
  PixelBox difference() const;

  Extent glass_;
  int columns_ = 0;
  std::vector<std::uint64_t> now_, before_;
};

// A change in the order in which it is brought to the glass: what is seen across the room first.
struct InTwo {
  PixelBox first;  // may be empty
  PixelBox rest;   // may be empty
};
// `urgent` is drawn apart if that leaves one box, and if it is large enough to be worth a swap.
InTwo in_two(const PixelBox& changed, const PixelBox& urgent, Extent glass);

}  // namespace kiosk::display

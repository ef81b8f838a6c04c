#pragma once
// Which part of the glass differs from what it shows: where software draws, area is what costs, and
// a minute of the clock is a hundredth of the screen.

#include <cstdint>
#include <vector>

#include "display/painter.h"

namespace kiosk::display {

// Whole pixels, from the upper left corner of the glass.
struct PixelBox {
  int left = 0;
  int top = 0;
  int right = 0;  // beyond the last one
  int bottom = 0;

  static PixelBox whole(Extent glass) { return {0, 0, glass.width, glass.height}; }
  bool empty() const { return right <= left || bottom <= top; }
  std::int64_t area() const {
    return empty() ? 0 : std::int64_t{right - left} * std::int64_t{bottom - top};
  }
  PixelBox with(const PixelBox& other) const;  // the smallest that holds both
  PixelBox within(const PixelBox& other) const;
  bool operator==(const PixelBox&) const = default;
};

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

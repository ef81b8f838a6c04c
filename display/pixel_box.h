#pragma once
// A part of the glass in whole pixels, from its upper left corner.

#include <cstdint>

#include "display/painter.h"

namespace kiosk::display {

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

}  // namespace kiosk::display

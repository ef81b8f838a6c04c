#include "display/pixel_box.h"

#include <algorithm>

namespace kiosk::display {

PixelBox PixelBox::with(const PixelBox& other) const {
  if (empty()) return other;
  if (other.empty()) return *this;
  return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
          std::max(bottom, other.bottom)};
}

PixelBox PixelBox::within(const PixelBox& other) const {
  return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
          std::min(bottom, other.bottom)};
}

}  // namespace kiosk::display

#include "display/scale.h"

#include <algorithm>
#include <cmath>

namespace kiosk::display {
namespace {

constexpr float kLongSide = 1920;
constexpr float kShortSide = 1080;
constexpr float kSmallestScale = 0.25F;

float fitting(Size pixels) {
  const float scale = std::min(std::max(pixels.width, pixels.height) / kLongSide,
                               std::min(pixels.width, pixels.height) / kShortSide);
  return std::max(scale, kSmallestScale);
}

}  // namespace

float scale_of(Size pixels, const Panel& panel) {
  const float fits = fitting(pixels);
  if (panel.larger_type) return fits * kMostEnlarged;
  if (panel.diagonal_mm <= 0) return fits;
  const float millimetre =
      std::hypot(pixels.width, pixels.height) / static_cast<float>(panel.diagonal_mm);
  return std::clamp(millimetre / kUnitsPerMillimetre, fits, fits * kMostEnlarged);
}

}  // namespace kiosk::display

#include "display/color.h"

#include <algorithm>
#include <cmath>

namespace kiosk::display {
namespace {

float linear(float channel) {
  return channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
}

float luminance(Color color) {
  return 0.2126F * linear(color.red) + 0.7152F * linear(color.green) + 0.0722F * linear(color.blue);
}

}  // namespace

float contrast(Color a, Color b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05F) / (darker + 0.05F);
}

}  // namespace kiosk::display

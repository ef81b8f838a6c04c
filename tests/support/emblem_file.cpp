#include "tests/support/emblem_file.h"

#include <stb/stb_image_write.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kiosk::test {
namespace {

using Pixel = std::array<unsigned char, 4>;
constexpr Pixel kNothing{0, 0, 0, 0};
constexpr Pixel kGold{0xF2, 0xB3, 0x3D, 255};
constexpr Pixel kBlue{0x0B, 0x3B, 0x66, 255};
constexpr int kPoints = 12;

// `x` and `y` from the middle, the disc's radius being 1. A straight line from point to notch.
Pixel pixel_at(double x, double y) {
  const double away = std::hypot(x, y);
  if (away > 1) return kNothing;
  const double turn = std::fabs(std::remainder(std::atan2(y, x) / (2 * M_PI) * kPoints, 1.0));
  const double reach = 0.82 - 2 * turn * 0.34;
  return away < reach && away > 0.2 ? kBlue : kGold;
}

void append(void* bytes, void* more, int size) {
  static_cast<std::string*>(bytes)->append(static_cast<const char*>(more),
                                           static_cast<std::size_t>(size));
}

}  // namespace

config::Emblem invented_emblem(int width, int height) {
  config::Emblem emblem{width, height, {}};
  const double radius = std::min(width, height) / 2.0;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (const unsigned char part :
           pixel_at((x + 0.5 - width / 2.0) / radius, (y + 0.5 - height / 2.0) / radius))
        emblem.rgba.push_back(part);
  return emblem;
}

std::string png_of(const config::Emblem& picture) {
  std::string bytes;
  stbi_write_png_to_func(append, &bytes, picture.width, picture.height, 4, picture.rgba.data(),
                         picture.width * 4);
  return bytes;
}

std::string jpeg_of(const config::Emblem& picture) {
  std::string bytes;
  stbi_write_jpg_to_func(append, &bytes, picture.width, picture.height, 4, picture.rgba.data(), 90);
  return bytes;
}

}  // namespace kiosk::test

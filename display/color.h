#pragma once
// A colour, and the two sums every colour must pass: laid over another, and contrast (WCAG 2).

#include <cstdint>

namespace kiosk::display {

struct Color {
  float red = 0;
  float green = 0;
  float blue = 0;
  float alpha = 1;
  bool operator==(const Color&) const = default;
};

// 0xRRGGBB, as designers write it.
constexpr Color rgb(std::uint32_t hex, float alpha = 1) {
  return {static_cast<float>((hex >> 16) & 255) / 255.0F,
          static_cast<float>((hex >> 8) & 255) / 255.0F, static_cast<float>(hex & 255) / 255.0F,
          alpha};
}

constexpr Color faded(Color color, float by) {
  color.alpha *= by;
  return color;
}

// `part` 0 is all `from`, 1 all `to`.
constexpr Color mix(Color from, Color to, float part) {
  const auto between = [part](float a, float b) { return a + (b - a) * part; };
  return {between(from.red, to.red), between(from.green, to.green), between(from.blue, to.blue),
          between(from.alpha, to.alpha)};
}

// What the eye sees when `top` is painted over an opaque `below`.
constexpr Color over(Color top, Color below) {
  Color seen = mix(below, top, top.alpha);
  seen.alpha = 1;
  return seen;
}

// 1 … 21; both opaque.
float contrast(Color a, Color b);

}  // namespace kiosk::display

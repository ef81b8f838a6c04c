#include "display/scale.h"

#include <doctest/doctest.h>

#include <cmath>

namespace kiosk::test {
namespace {

using display::scale_of;
using doctest::Approx;

constexpr display::Size kFullHd{1920, 1080};

float millimetres(float units, display::Size pixels, float diagonal, float scale) {
  return units * scale * diagonal / std::hypot(pixels.width, pixels.height);
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("a glass of 24 inches has one unit a pixel, lying or standing") {
  CHECK(scale_of(kFullHd, {610}) == Approx(1).epsilon(0.01));
  CHECK(scale_of({1080, 1920}, {610}) == Approx(1).epsilon(0.01));
  CHECK(scale_of({1366, 768}, {610}) == Approx(0.711).epsilon(0.01));
}

TEST_CASE("on a smaller panel everything grows, on a larger one nothing shrinks") {
  CHECK(scale_of(kFullHd, {546}) == Approx(1.117).epsilon(0.01));
  CHECK(scale_of(kFullHd, {396}) == Approx(1.25));
  CHECK(scale_of(kFullHd, {686}) == Approx(1));
  CHECK(scale_of(kFullHd, {813}) == Approx(1));
}

TEST_CASE("larger type is as large as the faces have room for") {
  CHECK(scale_of(kFullHd, {610, true}) == Approx(1.25));
  CHECK(scale_of({1366, 768}, {396, true}) == Approx(0.889).epsilon(0.01));
}

TEST_CASE("a button is 20 mm high on every panel from 15.6 inches") {
  for (const int diagonal : {396, 546, 610, 686, 813}) {
    CAPTURE(diagonal);
    const float scale = scale_of(kFullHd, {diagonal});
    CHECK(millimetres(90, kFullHd, static_cast<float>(diagonal), scale) >= 20);
  }
}

TEST_CASE("a glass without any size still has a scale") { CHECK(scale_of({0, 0}, {0}) > 0); }

TEST_SUITE_END();
}  // namespace kiosk::test

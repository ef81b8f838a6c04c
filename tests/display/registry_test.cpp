#include "display/registry.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using display::Color;
using display::Corners;
using display::Rect;
using display::Registry;
using display::rgb;

constexpr Rect kGlass{0, 0, 100, 100};

Corners plain(Color color) { return {color, color, color, color}; }

Color ground_of(Registry& registry, const Rect& ink) {
  registry.wrote({"words", ink, rgb(0xFFFFFF), {}, 28});
  return registry.texts().back().ground;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("the ground of a text is what was painted last below it") {
  Registry registry;
  registry.painted(kGlass, plain(rgb(0x112233)), 0);
  registry.painted({0, 0, 50, 50}, plain(rgb(0x445566)), 0);

  CHECK(ground_of(registry, {10, 10, 20, 10}) == rgb(0x445566));
  CHECK(ground_of(registry, {60, 60, 20, 10}) == rgb(0x112233));
}

TEST_CASE("a text that hangs over the edge of its card is judged where it is worst to read") {
  Registry registry;
  registry.painted(kGlass, plain(rgb(0xF0F0F0)), 0);
  registry.painted({0, 0, 50, 50}, plain(rgb(0x000000)), 0);

  CHECK(ground_of(registry, {30, 10, 40, 10}) == rgb(0xF0F0F0));
}

TEST_CASE("glass over a ground is seen through") {
  Registry registry;
  registry.painted(kGlass, plain(rgb(0x000000)), 0);
  registry.painted(kGlass, plain(rgb(0xFFFFFF, 0.5F)), 0);

  CHECK(ground_of(registry, {10, 10, 20, 10}).red == doctest::Approx(0.5));
}

TEST_CASE("a slope is judged at its lightest point below white words") {
  Registry registry;
  registry.painted(kGlass, {rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x000000)}, 0);

  CHECK(ground_of(registry, {20, 10, 40, 10}).red == doctest::Approx(0.6));
}

TEST_CASE("beyond a round corner there is nothing") {
  Registry registry;
  registry.painted(kGlass, plain(rgb(0x112233)), 0);
  registry.painted(kGlass, plain(rgb(0x445566)), 50);  // a disc

  CHECK(ground_of(registry, {0, 0, 1, 1}) == rgb(0x112233));
  CHECK(ground_of(registry, {45, 45, 10, 10}) == rgb(0x445566));
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "display/touch.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using display::Point;
using display::Touch;
using std::chrono::milliseconds;

Tick at(int ms) { return Tick{milliseconds{ms}}; }

constexpr Point kButton{100, 100};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("a touch shorter than a frame is still pressed in one frame and released in the next") {
  Touch touch;
  touch.press(kButton, at(0));
  touch.release(kButton, at(3));

  CHECK(touch.next().down);
  const auto released = touch.next();

  CHECK_FALSE(released.down);
  CHECK(released.at == kButton);
}

TEST_CASE("a finger that has left is nowhere, so nothing stays lit under it") {
  Touch touch;
  touch.press(kButton, at(0));
  touch.release(kButton, at(50));
  touch.next();
  touch.next();

  CHECK(touch.pending());
  CHECK_FALSE(touch.next().at);
  CHECK_FALSE(touch.pending());
}

TEST_CASE("a pointer that only moves wakes nobody") {
  Touch touch;

  touch.move({5, 5});

  CHECK_FALSE(touch.pending());
  CHECK_FALSE(touch.next().at);
}

TEST_CASE("many moves between two frames are one, the last") {
  Touch touch;
  touch.press(kButton, at(0));
  for (int x = 0; x < 50; ++x) touch.move({static_cast<float>(x), 0});

  CHECK(touch.next().at == kButton);
  CHECK(touch.next().at == Point{49, 0});
  CHECK_FALSE(touch.pending());
}

TEST_CASE("a finger that is not quite still neither drags nor slides off") {
  Touch touch;
  touch.press(kButton, at(0));
  touch.move({109, 109});
  touch.release({108, 110}, at(60));

  CHECK(touch.next().at == kButton);
  CHECK(touch.next().at == kButton);
  CHECK_FALSE(touch.next().at);
}

TEST_CASE("a finger that has left its place may come back to it") {
  Touch touch;
  touch.press(kButton, at(0));
  touch.next();
  touch.move({100, 115});

  CHECK(touch.next().at == Point{100, 115});
  touch.move({100, 104});
  CHECK(touch.next().at == Point{100, 104});
}

TEST_CASE("a trembling finger presses once") {
  Touch touch;
  touch.press(kButton, at(0));
  touch.release(kButton, at(60));
  touch.press({120, 110}, at(150));  // 90 ms later, 22 units away
  touch.release({120, 110}, at(180));

  CHECK(touch.next().down);
  CHECK_FALSE(touch.next().down);
  CHECK_FALSE(touch.next().at);
  CHECK_FALSE(touch.pending());
}

TEST_CASE("a second press that is later or farther is meant") {
  for (const auto& [place, when] : {std::pair{kButton, 61 + 120}, {Point{160, 100}, 90}}) {
    Touch touch;
    touch.press(kButton, at(0));
    touch.release(kButton, at(60));
    touch.next();
    touch.next();

    touch.press(place, at(when));

    CHECK(touch.next().down);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

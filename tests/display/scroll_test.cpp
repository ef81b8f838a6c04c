#include "display/scroll.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using display::Scroll;
using display::ScrollStep;
using doctest::Approx;

constexpr float kFrame = 1.0F / 60;

ScrollStep step(std::optional<float> finger, float length = 3000) {
  ScrollStep step{{0, 100, 400, 600}, length, {}, kFrame};
  if (finger) step.finger = display::Point{200, *finger};
  return step;
}

// A finger that comes down at 500 and moves up by `by` in twelve frames, still down.
Scroll pushed(float by) {
  Scroll scroll = scrolled({}, step(500.0F));
  for (int i = 1; i <= 12; ++i)
    scroll = scrolled(scroll, step(500.0F - by * static_cast<float>(i) / 12));
  return scroll;
}

Scroll left_alone(Scroll scroll, int frames) {
  for (int i = 0; i < frames; ++i) scroll = scrolled(scroll, step({}));
  return scroll;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("a finger that trembles by three millimetres moves no list and may still press") {
  const Scroll scroll = pushed(10);

  CHECK(scroll.offset == 0);
  CHECK_FALSE(scroll.dragging);
}

TEST_CASE("a list follows the finger exactly, and the finger presses nothing any more") {
  const Scroll scroll = pushed(300);

  CHECK(scroll.offset == Approx(300));
  CHECK(scroll.dragging);
}

TEST_CASE("a list that was pushed glides on and comes to rest within two seconds") {
  const Scroll let_go = left_alone(pushed(300), 1);
  const Scroll later = left_alone(let_go, 120);

  CHECK(gliding(let_go));
  CHECK(later.offset > 600);
  CHECK_FALSE(gliding(later));
}

TEST_CASE("a list stops at its ends") {
  CHECK(pushed(-300).offset == 0);
  CHECK(left_alone(scrolled(pushed(300), step({}, 800)), 60).offset <= 2400);
  CHECK(scrolled(pushed(300), step({}, 700)).offset == Approx(100));
}

TEST_CASE("a touch stops a list that glides, and presses nothing") {
  const Scroll touched = scrolled(left_alone(pushed(300), 3), step(400.0F));

  CHECK_FALSE(gliding(touched));
  CHECK(touched.dragging);
}

TEST_CASE("a finger beside the list does not move it") {
  Scroll scroll = scrolled({}, step(50.0F));
  scroll = scrolled(scroll, step(20.0F));

  CHECK(scroll == Scroll{});
}

TEST_CASE("the keys go a page up and down and leave a line to be recognised") {
  const Scroll down = paged({}, step({}), 1);

  CHECK(down.offset == Approx(510));
  CHECK(paged(down, step({}), -1).offset == 0);
}

TEST_CASE("a list that slept for an hour does not leap") {
  ScrollStep slept = step({});
  slept.seconds = 3600;

  CHECK(scrolled(pushed(300), slept).offset < 600);
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/diary/stretches.h"

#include <doctest/doctest.h>

namespace kiosk::test {
using namespace std::chrono_literals;

TEST_SUITE_BEGIN("diary");

TEST_CASE("stretches that touch or overlap become one, and those without length none") {
  CHECK(united({{13h, 14h}, {8h, 9h}, {9h, 10h}, {13h + 30min, 15h}, {20h, 20h}, {22h, 21h}}) ==
        Stretches{{8h, 10h}, {13h, 15h}});
}

TEST_CASE("what is left of a morning beside a meeting in it lies on both sides") {
  CHECK(without({{8h, 11h}}, {{9h, 10h}}) == Stretches{{8h, 9h}, {10h, 11h}});
  CHECK(without({{8h, 11h}}, {{7h, 9h}, {10h, 12h}}) == Stretches{{9h, 10h}});
  CHECK(without({{8h, 11h}}, {{7h, 12h}}).empty());
}

TEST_CASE("what two lists share is the same from both sides") {
  const Stretches one{{8h, 10h}, {13h, 15h}};
  const Stretches other{{9h, 14h}};

  CHECK(shared_by(one, other) == Stretches{{9h, 10h}, {13h, 14h}});
  CHECK(shared_by(other, one) == shared_by(one, other));
  CHECK(length_of(one) == 4h);
}

TEST_SUITE_END();
}  // namespace kiosk::test

// Counters of visitors: large numbers, each raised by a touch.

#include <doctest/doctest.h>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("display");

TEST_CASE("a counter shows its number and what it counts, and a touch anywhere on it counts") {
  Stage stage;
  const Screen shown = sample("visitors");
  const std::string words = stage.words(shown);

  CHECK(words.find("12\nĐã nhắc đeo khẩu trang\n") != std::string::npos);
  CHECK(words.find("7\nĐã tặng khẩu trang\n") != std::string::npos);
  CHECK(stage.press("Đã tặng khẩu trang", shown) == Intent{VisitorsIntent{CountVisitor{1}}});
}

TEST_CASE("four counters are as large as a hand needs, two beside each other") {
  Stage stage;
  const Screen shown = sample("visitors_four");
  const display::Rect first = stage.target("Đã nhắc đeo khẩu trang", shown);
  const display::Rect third = stage.target("Đã hướng dẫn sát khuẩn tay", shown);

  CHECK(first.x == third.x);
  CHECK(first.bottom() < third.y);
  CHECK(third.width > 600);
  CHECK(third.height > 150);
}

TEST_SUITE_END();
}  // namespace kiosk::test

// Digits in place of a badge.

#include <doctest/doctest.h>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("display");

TEST_CASE("every key of the pad answers its own digit, standing and lying") {
  for (const display::Extent glass : {display::Extent{1920, 1080}, {1080, 1920}}) {
    Stage stage{glass};
    const Screen screen = sample("pin");

    for (int digit = 0; digit < 10; ++digit)
      CHECK(stage.press(std::to_string(digit), screen) == Intent{PinDigit{digit}});
    CHECK(stage.press("Xóa", screen) == Intent{PinErase{}});
    CHECK(stage.press("Xác nhận", screen) == Intent{PinEnter{}});
  }
}

TEST_CASE_FIXTURE(Stage, "a key answers when the finger comes down, not when it is lifted") {
  const Screen screen = sample("pin");
  const display::Point key = target("5", screen).centre();

  CHECK_FALSE(press_across(key, screen, screen));
  CHECK(drag(key, {key.x, key.y + 600}, screen) == Intent{PinDigit{5}});
}

TEST_CASE_FIXTURE(Stage, "a PIN is never written on the glass, and a staff code is") {
  Screen screen = sample("pin");
  const std::string four = words(screen);
  std::get<PinFace>(screen.face).filled = 0;

  CHECK(words(screen) == four);
  CHECK(words(sample("pin_code")).find("0\n1\n4\n") != std::string::npos);
}

TEST_CASE_FIXTURE(Stage, "a staff code of ten digits is shown whole") {
  Screen screen = sample("pin_code");
  std::get<PinFace>(screen.face).shown = "0123456789";

  CHECK(words(screen).find("0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n") != std::string::npos);
}

TEST_CASE_FIXTURE(Stage, "a pad that rests says why and answers no key") {
  const Screen screen = sample("pin_wrong");

  CHECK(words(screen).find("Thử lại sau 5 giây") != std::string::npos);
  CHECK(look(screen).targets().size() == 2);  // the other way, and the way back
  CHECK(press("Trở lại", screen) == Intent{ClosePage{}});
}

TEST_CASE_FIXTURE(Stage, "a notice on the pad moves no key") {
  const Screen before = sample("pin");
  Screen after = before;
  std::get<PinFace>(after.face).notice = "Mã PIN chưa đúng";

  CHECK(target("5", before) == target("5", after));
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "display/color.h"

#include <doctest/doctest.h>

namespace kiosk::test {

using display::contrast;
using display::mix;
using display::over;
using display::rgb;

TEST_SUITE_BEGIN("display");

TEST_CASE("black on white has the greatest contrast there is, and a colour on itself the least") {
  CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21));
  CHECK(contrast(rgb(0x0B57A4), rgb(0x0B57A4)) == doctest::Approx(1));
}

TEST_CASE("contrast does not ask which of the two is the text") {
  CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == contrast(rgb(0xFFFFFF), rgb(0x777777)));
  CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == doctest::Approx(4.48).epsilon(0.005));
}

TEST_CASE("glass of half white over black is grey and opaque") {
  CHECK(over(rgb(0xFFFFFF, 0.5F), rgb(0x000000)) == display::Color{0.5F, 0.5F, 0.5F, 1});
}

TEST_CASE("a mixture lies between its two colours") {
  CHECK(mix(rgb(0x000000), rgb(0xFF0000), 0.25F) == display::Color{0.25F, 0, 0, 1});
}

TEST_SUITE_END();
}  // namespace kiosk::test

// Pictures of every face, compared with those that were looked at and found good. Drawn by Mesa's
// software renderer, so that they are the same on every machine with the same Mesa and FreeType;
// others differ in the soft edges of letters, which is allowed for.
//
// When a face changes on purpose: look at the pictures this test leaves behind, beside the old
// ones, and copy them to tests/golden.

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "display/png.h"
#include "display/window.h"
#include "tests/support/golden.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("display");

TEST_CASE("every face looks as it did when it was found good") {
  const SoftwareScreen screen{1920, 1080};
  const SystemClock clock;
  config::Window wanted;
  wanted.width = 1920;
  wanted.height = 1080;
  auto window = display::Window::open(wanted, clock);
  REQUIRE(window.ok());
  const auto shot = std::filesystem::temp_directory_path() / "congso-golden.png";

  for (const Sample& one : sample_screens(Language::kVietnamese)) {
    CAPTURE(one.name);
    REQUIRE(window.value()->show(one.screen).ok());
    REQUIRE(window.value()->save_png(shot).ok());
    CHECK(like_golden(display::read_png(shot).value(), one.name));
  }
}

TEST_CASE("a button that moved by four pixels does not look the same") {
  display::Picture golden{100, 100, std::vector<unsigned char>(30'000, 255)};
  display::Picture moved = golden;
  for (int y = 40; y < 60; ++y)
    for (int x = 0; x < 4 * 3; ++x) moved.rgb[static_cast<std::size_t>(y * 300 + x)] = 0;

  CHECK(odd_part(golden, golden) == 0);
  CHECK(odd_part(golden, moved) > kOddPixels);
}

TEST_SUITE_END();
}  // namespace kiosk::test

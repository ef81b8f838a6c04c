// Pictures of a few faces, compared with those that were looked at and found good. Drawn by Mesa's
// software renderer, so that they are the same on every machine with the same Mesa and FreeType;
// others differ in the soft edges of letters, which is allowed for.
//
// When a face changes on purpose: look at the pictures this test leaves behind, beside the old
// ones, and copy them to tests/golden.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "display/png.h"
#include "display/window.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

constexpr const char* kFaces[] = {"idle_staff", "idle_side", "tap_ok",  "tap_late_quiet",
                                  "tap_choice", "tap_side",  "unknown", "not_recorded"};
constexpr int kSoftEdge = 24;         // of 255, in one channel
constexpr double kOddPixels = 0.001;  // of all

// Where a picture is kept that is not as the golden one.
fs::path left_behind(const std::string& face) {
  const fs::path folder = fs::temp_directory_path() / "congso-golden";
  fs::create_directories(folder);
  return folder / (face + ".png");
}

double odd_part(const display::Picture& one, const display::Picture& other) {
  if (one.width != other.width || one.height != other.height) return 1;
  std::size_t odd = 0;
  for (std::size_t i = 0; i + 2 < one.rgb.size(); i += 3) {
    const auto differs = [&one, &other, i](std::size_t channel) {
      return std::abs(one.rgb[i + channel] - other.rgb[i + channel]) > kSoftEdge;
    };
    if (differs(0) || differs(1) || differs(2)) ++odd;
  }
  return static_cast<double>(odd) * 3 / static_cast<double>(one.rgb.size());
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("the faces look as they did when they were found good") {
  const SoftwareScreen screen{1366, 768};
  const SystemClock clock;
  auto window = display::Window::open({1366, 768, 610}, clock);
  REQUIRE(window.ok());

  for (const std::string face : kFaces) {
    const fs::path seen = left_behind(face);
    REQUIRE(window.value()->show(sample(face)).ok());
    REQUIRE(window.value()->save_png(seen).ok());
    const auto golden =
        display::read_png(std::string{CONGSO_SOURCE_DIR} + "/tests/golden/" + face + ".png");
    const auto now = display::read_png(seen);
    INFO("seen: " << seen.string());
    REQUIRE(golden.ok());
    const double odd = odd_part(golden.value(), now.value());
    CHECK(odd <= kOddPixels);
    if (odd <= kOddPixels) fs::remove(seen);
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

// Writes every sample screen as a picture: for looking at, and to make new goldens from.
//   CONGSO_GALLERY=DIR test_display --no-skip --test-case="*gallery*"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "display/window.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {
namespace {

struct Size {
  const char* name;
  int width;
  int height;
  int diagonal_mm = 610;
};
constexpr Size kSizes[] = {{"1080p", 1920, 1080},
                           {"768p", 1366, 768},
                           {"portrait", 1080, 1920},
                           {"small", 1920, 1080, 396},
                           {"smallportrait", 1080, 1920, 396}};

void paint_all(const std::filesystem::path& folder, const Size& size, Language language,
               bool dark) {
  const SystemClock clock;
  config::Window wanted;
  wanted.width = size.width;
  wanted.height = size.height;
  wanted.diagonal_mm = size.diagonal_mm;
  auto window = display::Window::open(wanted, clock);
  REQUIRE(window.ok());
  for (Sample& one : sample_screens(language)) {
    one.screen.dark = dark;
    REQUIRE(window.value()->show(one.screen).ok());
    const std::string name = one.name + '.' + size.name +
                             (language == Language::kEnglish ? ".en" : "") + (dark ? ".dark" : "") +
                             ".png";
    CHECK(window.value()->save_png(folder / name).ok());
  }
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("a gallery of every face can be written" * doctest::skip()) {
  const char* folder = std::getenv("CONGSO_GALLERY");
  REQUIRE(folder);
  std::filesystem::create_directories(folder);
  const SoftwareScreen screen{1920, 1920};

  for (const Size& size : kSizes) paint_all(folder, size, Language::kVietnamese, false);
  paint_all(folder, kSizes[0], Language::kEnglish, false);
  paint_all(folder, kSizes[0], Language::kVietnamese, true);
}

TEST_SUITE_END();
}  // namespace kiosk::test

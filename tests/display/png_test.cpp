#include "display/png.h"

#include <doctest/doctest.h>

#include "tests/support/process.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("display");

TEST_CASE("a picture is read as it was written") {
  const TemporaryFolder folder;
  const display::Picture picture{2, 2, {255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9}};

  REQUIRE(display::write_png(picture, folder / "a.png").ok());
  const auto read = display::read_png(folder / "a.png");

  REQUIRE(read.ok());
  CHECK(read.value().width == 2);
  CHECK(read.value().rgb == picture.rgb);
}

TEST_CASE("a picture turned upside down has its last row first") {
  display::Picture picture{1, 3, {1, 1, 1, 2, 2, 2, 3, 3, 3}};

  flip(picture);

  CHECK(picture.rgb == std::vector<unsigned char>{3, 3, 3, 2, 2, 2, 1, 1, 1});
}

TEST_CASE("a picture that cannot be written or read is told, and leaves nothing behind") {
  const TemporaryFolder folder;

  CHECK_FALSE(display::write_png({1, 1, {0, 0, 0}}, folder / "no/such/a.png").ok());
  CHECK_FALSE(display::read_png(folder / "none.png").ok());
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_SUITE_END();
}  // namespace kiosk::test

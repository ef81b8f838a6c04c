#include "kiosk/journal/room.h"

#include <doctest/doctest.h>

#include "tests/support/process.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("journal");

TEST_CASE("the ballast is 64 MiB, and a sixteenth of a small disk") {
  CHECK(Ballast::size_for({std::int64_t{100} << 30, 0}) == 64 << 20);
  CHECK(Ballast::size_for({2 << 20, 0}) == 128 << 10);
}

TEST_CASE("ballast is given up once, and made again when there is room") {
  const TemporaryFolder folder;
  Ballast ballast{folder / "ballast"};
  ballast.restore();
  REQUIRE(std::filesystem::exists(folder / "ballast"));

  CHECK(ballast.give_up());
  CHECK_FALSE(ballast.give_up());
  ballast.restore();

  CHECK(std::filesystem::exists(folder / "ballast"));
}

TEST_CASE("a place that does not exist yet has the room of the folder above it") {
  const TemporaryFolder folder;

  CHECK(room_at(folder / "a" / "b").total == room_at(folder.path()).total);
  CHECK(same_disk(folder / "a", folder.path()));
}

TEST_SUITE_END();
}  // namespace kiosk::test

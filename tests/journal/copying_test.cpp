#include <doctest/doctest.h>

#include "kiosk/journal/inspection.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(TemporaryLog, "a copy made while in use opens as the same log and holds no key") {
  append(1);
  REQUIRE(log->checkpoint());

  REQUIRE(copy_to(folder / "copy"));
  append(2);

  const auto copy = EventLog::open(place_in(folder / "copy"), key, at({}));
  REQUIRE(copy);
  CHECK(copy.value().logs() == log->logs());
  CHECK(copy.value().state().value().head == Seq{2});
  CHECK_FALSE(copy.value().opening().new_log);
  CHECK_FALSE(fs::exists(folder / "copy" / "key"));
}

TEST_CASE_FIXTURE(TemporaryLog, "a copy of several logs holds in itself, lines and signatures") {
  for (std::uint64_t i = 1; i <= 5; ++i) {
    append(i);
    REQUIRE(log->checkpoint());
  }
  REQUIRE(log->open_new_log("test", at(std::chrono::seconds{9})));
  append(6);

  REQUIRE(copy_to(folder / "copy"));

  const auto found = inspect(place_in(folder / "copy"));
  REQUIRE(found);
  CHECK_FALSE(found.value().fault);
  CHECK(found.value().entries == 6 + 8);
}

TEST_CASE_FIXTURE(TemporaryLog, "a copy does not overwrite another") {
  REQUIRE(copy_to(folder / "copy"));

  CHECK_FALSE(copy_to(folder / "copy"));
}

TEST_SUITE_END();
}  // namespace kiosk::test

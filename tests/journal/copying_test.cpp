#include <doctest/doctest.h>

#include "kiosk/journal/event_log.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(TemporaryLog, "a copy made while in use opens as the same log and holds no key") {
  append(1);
  REQUIRE(log->checkpoint());

  REQUIRE(log->copy_to(folder / "copy"));
  append(2);

  const auto copy = EventLog::open(place_in(folder / "copy"), key, at({}));
  REQUIRE(copy);
  CHECK(copy.value().logs() == log->logs());
  CHECK(copy.value().state().value().head == Seq{2});
  CHECK_FALSE(fs::exists(folder / "copy" / "key"));
}

TEST_CASE_FIXTURE(TemporaryLog, "a copy does not overwrite another") {
  REQUIRE(log->copy_to(folder / "copy"));

  CHECK_FALSE(log->copy_to(folder / "copy"));
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/journal/unresolved.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(TemporaryLog, "an event told not recorded and found after all is named once") {
  append(1);
  const std::vector<Draft> told{tap(1), tap(2)};
  note_unresolved(place.unresolved, told);

  open();
  open();

  CHECK(count_of("tap.found_later") == 1);
  CHECK(lines().back().find(to_string(tap(1).id)) != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(place.unresolved));
}

TEST_CASE_FIXTURE(TemporaryLog, "an event told not recorded and not found leaves no trace") {
  const Draft told = tap(1);
  note_unresolved(place.unresolved, {&told, 1});

  open();

  CHECK(lines().size() == 1);
  CHECK(log->opening().found_later.empty());
}

TEST_CASE("the same event found twice is the same tap.found_later") {
  CHECK(found_later(tap(1).id, at({})).id == found_later(tap(1).id, at(std::chrono::hours{1})).id);
  CHECK(found_later(tap(1).id, at({})).id != found_later(tap(2).id, at({})).id);
}

TEST_SUITE_END();
}  // namespace kiosk::test

// Of what lies long ago only days on which something waits are worth remembering.

#include "kiosk/door/look_back.h"

#include <doctest/doctest.h>

#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct LastMonth : BoardDoor {
  std::vector<Mark> marks() const {
    std::vector<Mark> all;
    for (const Fact& fact : facts)
      if (const auto mark = mark_from(fact)) all.push_back(*mark);
    return of_days_that_wait(std::move(all), 4h);
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: board");

TEST_CASE_FIXTURE(LastMonth, "a day on which something waits is looked back at whole") {
  arrives("Bình", 7h + 20min, -28);
  recalls_leaving("Bình", 17h, -28);

  CHECK(marks().size() == 2);
}

TEST_CASE_FIXTURE(LastMonth, "a day on which nothing waits is not") {
  arrives("Bình", 7h + 20min, -28);
  leaves("Bình", 17h, -28);
  recalls_leaving("Chi", 17h, -27);

  CHECK(marks().size() == 1);
}

TEST_CASE_FIXTURE(LastMonth, "what was decided waits no more") {
  const EventId told = recalls_leaving("Bình", 17h, -28);
  happened(decision(origin_of("Bình", 8h), told, {true, id("Hà"), "", on_monday(8h)}));

  CHECK(marks().empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test

// The reading log.

#include "kiosk/people/reading_events.h"

#include <doctest/doctest.h>

#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {

const StaffId kWhose{StaffId{"CB-0008"}};

Draft opened() {
  Entering entering;
  entering.by = StaffId{"CB-0005"};
  entering.via = Via::kBadgeAndPin;
  return page_read(kWhose, "person", entering);
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("that a page was opened is about the person whose page it is") {
  const auto read = page_read_from(fact_of(opened(), 1));

  REQUIRE(read);
  CHECK(read->whose == kWhose);
  CHECK(read->by.text == "CB-0005");
  CHECK(read->page == "person");
}

TEST_CASE("other facts are no reading") {
  Fact other = fact_of(opened(), 1);
  other.event.kind = "attendance.arrived";

  CHECK_FALSE(page_read_from(other));
}

TEST_CASE("a reading whose data cannot be read is none") {
  Fact broken = fact_of(opened(), 1);
  broken.event.data = "[]";

  CHECK_FALSE(page_read_from(broken));
}

TEST_SUITE_END();
}  // namespace kiosk::test

// What the log says of questions of health, and what it does not.

#include "kiosk/people/health_events.h"

#include <doctest/doctest.h>

#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {

const StaffId kAn{"CB-An"};

Fact declared() {
  Entering entering;
  entering.via = Via::kBadge;
  return fact_of(health_declared(kAn, {}, {"fever", "mask"}, entering), 1);
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("a declaration says who was asked what, and nothing of the answers") {
  const auto read = health_declared_from(declared());

  REQUIRE(read);
  CHECK(read->who == kAn);
  CHECK(read->asked == std::vector<std::string>{"fever", "mask"});
  CHECK(declared().event.data ==
        R"({"tap":"00000000-0000-0000-0000-000000000000","asked":["fever","mask"]})");
}

TEST_CASE("a declaration that cannot be read is none") {
  for (const char* data : {"[]", "{}", R"({"asked":"fever"})", R"({"asked":[1]})"}) {
    CAPTURE(data);
    Fact fact = declared();
    fact.event.data = data;
    CHECK_FALSE(health_declared_from(fact));
  }
  Fact other = declared();
  other.event.kind = "health.asked";
  CHECK_FALSE(health_declared_from(other));
}

TEST_SUITE_END();
}  // namespace kiosk::test

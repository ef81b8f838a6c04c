#include "kiosk/people/next_staff_id.h"

#include <doctest/doctest.h>

#include <vector>

namespace kiosk {
namespace {

std::string after(const std::vector<StaffId>& taken) { return next_staff_id(taken).text; }

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("the next staff id is one more than the greatest, written as most of them are") {
  CHECK(after({{"CB-0001"}, {"CB-0147"}, {"CB-0012"}}) == "CB-0148");
  CHECK(after({{"9"}, {"10"}, {"X-300"}}) == "11");
  CHECK(after({{"CB-0999"}, {"CB-9999"}}) == "CB-10000");
}

TEST_CASE("the first of an office is CB-0001") {
  CHECK(after({}) == "CB-0001");
  CHECK(after({{"giám đốc"}}) == "CB-0001");
}

TEST_CASE("no two people have the same digits, whatever stands before them") {
  CHECK(after({{"CB-0001"}, {"CB-0002"}, {"HD-3"}}) == "CB-0004");
}

TEST_SUITE_END();
}  // namespace kiosk

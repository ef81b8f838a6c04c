#include "kiosk/reports/dates.h"

#include <doctest/doctest.h>

#include "tests/reports/sample_attendance.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("reports");

TEST_CASE("only days below ten and the first two months bear a zero on a paper") {
  const Say say = vietnamese();
  using std::chrono::year;

  CHECK(place_and_date("Cần Thơ", year{2026} / 7 / 5, say) == "Cần Thơ, ngày 05 tháng 7 năm 2026");
  CHECK(place_and_date("Cần Thơ", year{2026} / 2 / 1, say) == "Cần Thơ, ngày 01 tháng 02 năm 2026");
  CHECK(place_and_date("", year{2026} / 11 / 22, say) == "Ngày 22 tháng 11 năm 2026");
}

TEST_CASE("a date in a list and an hour have all their figures") {
  CHECK(short_date(std::chrono::year{2026} / 7 / 5) == "05/07/2026");
  CHECK(hour_of(7h + 5min) == "07:05");
  CHECK(hour_of(26h + 10min) == "26:10");
}

TEST_SUITE_END();
}  // namespace kiosk::test

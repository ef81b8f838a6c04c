#include "kiosk/people/declaration_list.h"

#include <doctest/doctest.h>

#include "config/sheet_codes.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

const std::vector<StaffId> kKnown{{"CB-1"}, {"CB-2"}};

DeclarationList read(const std::string& rows,
                     const std::string& header = "staff,code,from,to,part,hours,reason") {
  return declaration_list(header + '\n' + rows, kKnown, config::usual_sheet_codes());
}

std::string fault_of_line(const std::string& row) {
  const auto list = read(row + '\n');
  std::string faults;
  for (const ListFault& fault : list.faults) faults += to_string(fault);
  return faults;
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("a class of two people is two lines of a list") {
  const auto list = read(
      "CB-1,H,2026-11-24,2026-11-26,,,Lớp bồi dưỡng nghiệp vụ\n"
      "CB-2,H,2026-11-24,2026-11-26,,,Lớp bồi dưỡng nghiệp vụ\n");

  CHECK(list.faults.empty());
  REQUIRE(list.rows.size() == 2);
  CHECK(list.rows[1].staff == StaffId{"CB-2"});
  CHECK(iso_date(list.rows[1].to) == "2026-11-26");
  CHECK(list.rows[1].reason == "Lớp bồi dưỡng nghiệp vụ");
}

TEST_CASE("three columns are enough for one day of somebody") {
  const auto list = read("CB-1,P,2026-11-24\n", "staff,code,from");

  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].to == list.rows[0].from);
  CHECK(list.rows[0].part.empty());
}

TEST_CASE("a duty has its hours, which may end in the morning after") {
  const auto list = read("CB-1,TR,2026-11-24,,,17:00-07:00,\n");

  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].hours == config::WorkSession{17h, 31h});
}

TEST_CASE("what no declaration can be is said with its line and what was expected") {
  CHECK(fault_of_line("CB-9,P,2026-11-24,,,,") ==
        "line 2: expected the id of somebody in the staff list");
  CHECK(fault_of_line("CB-1,XX,2026-11-24,,,,").starts_with("line 2: code: expected one of "));
  CHECK(fault_of_line("CB-1,P,24/11/2026,,,,") == "line 2: from: expected a date like 2026-11-24");
  CHECK(fault_of_line("CB-1,P,0999-11-24,,,,") == "line 2: from: expected a date like 2026-11-24");
  CHECK(fault_of_line("CB-1,P,2026-11-24,2026-11-23,,,") ==
        "line 2: to: expected a day not before from");
  CHECK(fault_of_line("CB-1,P,2026-11-24,2028-11-23,,,") ==
        "line 2: to: expected at most a year after from");
  CHECK(fault_of_line("CB-1,P,2026-11-24,,noon,,") ==
        "line 2: part: expected morning, afternoon or nothing");
  CHECK(fault_of_line("CB-1,P,2026-11-24,,,08:00-10:00,") ==
        "line 2: hours: expected nothing, these are no duties");
  CHECK(fault_of_line("CB-1,TR,2026-11-24,,,,") ==
        "line 2: hours: expected those of the duty, like 17:00-07:00");
  CHECK(fault_of_line("CB-1,TR,2026-11-24,,morning,17:00-07:00,") ==
        "line 2: part: expected nothing, a duty has its hours");
}

TEST_CASE("the good lines stand beside the bad ones") {
  CHECK(read("CB-9,P,2026-11-24,,,,\nCB-1,P,2026-11-24,,,,\n").rows.size() == 1);
}

TEST_SUITE_END();
}  // namespace kiosk::test

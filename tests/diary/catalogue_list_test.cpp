// The list of kinds of work as an office has it in a spreadsheet.

#include "kiosk/diary/catalogue_list.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using namespace std::chrono_literals;

constexpr const char* kHeader = "code,name,unit_of_measure,coefficient,norm_minutes,group\n";

std::string fault_of(const std::string& line) {
  const CatalogueList list = catalogue_list(kHeader + line);
  REQUIRE(list.rows.empty());
  REQUIRE(list.faults.size() == 1);
  return to_string(list.faults[0]);
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("a line of the list is a kind of work, its coefficient with a comma or a point") {
  const CatalogueList list =
      catalogue_list(std::string{kHeader} +
                     "KT,\"Kiểm tra, xác minh\",hộ,\"1,5\",45,Phòng Kinh tế; "
                     "Phòng Văn hóa - Xã hội\nHO,Họp,,2.0,,\nVK,Khác,,,,\n");

  CHECK(list.faults.empty());
  REQUIRE(list.rows.size() == 3);
  CHECK(list.rows[0].kind.coefficient == 15);
  CHECK(list.rows[0].kind.norm == 45min);
  CHECK(list.rows[0].kind.groups ==
        std::vector<std::string>{"Phòng Kinh tế", "Phòng Văn hóa - Xã hội"});
  CHECK(list.rows[1].kind.coefficient == 20);
  CHECK(list.rows[2].kind.coefficient == 10);
}

TEST_CASE("the list may say how it looks, what is done outside, and what nobody else reads") {
  const CatalogueList list = catalogue_list(
      "code,name,unit_of_measure,coefficient,norm_minutes,group,sign,outside,confidential,daily,"
      "retired\n"
      "TC,Giải quyết tố cáo,vụ,,,,mediation,yes,yes,yes,no\n");

  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].kind.sign == WorkKind::Sign::kMediation);
  CHECK(list.rows[0].kind.outside);
  CHECK(list.rows[0].kind.confidential);
  CHECK(list.rows[0].kind.daily);
  CHECK_FALSE(list.rows[0].kind.retired);
}

TEST_CASE("a fault names its line and what was expected") {
  CHECK(fault_of(",Họp,,,,") == "line 2: expected a code of at most 20 letters");
  CHECK(fault_of("HO,,,,,") == "line 2: expected a name");
  CHECK(fault_of("HO,Họp,,\"3,1\",,") ==
        "line 2: expected a coefficient from 0,5 to 3,0 in steps of 0,1");
  CHECK(fault_of("HO,Họp,,\"1,25\",,") ==
        "line 2: expected a coefficient from 0,5 to 3,0 in steps of 0,1");
  CHECK(fault_of("HO,Họp,,,1441,") == "line 2: expected whole minutes, 0 to 1440, as norm_minutes");
  CHECK(fault_of("HO,Họp,,,15'',") == "line 2: expected whole minutes, 0 to 1440, as norm_minutes");
}

TEST_CASE("a code that stands twice is told with both lines") {
  const CatalogueList list = catalogue_list(std::string{kHeader} + "HO,Họp,,,,\nHO,Hội nghị,,,,\n");

  CHECK(list.rows.size() == 1);
  REQUIRE(list.faults.size() == 1);
  CHECK(to_string(list.faults[0]) == "line 3: lines 2 and 3 have the same code");
}

TEST_SUITE_END();

}  // namespace kiosk::test

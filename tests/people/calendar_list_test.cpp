#include "kiosk/people/calendar_list.h"

#include <doctest/doctest.h>

#include "kiosk/base/calendar.h"

namespace kiosk::test {
namespace {

std::string faults_of(const std::string& lines) {
  std::string all;
  for (const ListFault& fault : calendar_list("date,kind,name,instead_of\n" + lines).faults)
    all += to_string(fault) + '\n';
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("a list of days off and swapped working days is read as it stands") {
  const auto list = calendar_list(
      "kind,date,name\noff,2026-01-02,Nghỉ hoán đổi\nworking,2026-01-10,\"Làm bù, thứ Bảy\"\n");

  CHECK(list.faults.empty());
  REQUIRE(list.rows.size() == 2);
  CHECK(
      list.rows[0].day ==
      config::Holiday{*date_from("2026-01-02"), config::Holiday::Kind::kOff, "Nghỉ hoán đổi", {}});
  CHECK(list.rows[1].day.kind == config::Holiday::Kind::kWorking);
  CHECK(list.rows[1].day.name == "Làm bù, thứ Bảy");
}

TEST_CASE("a working day of the list may name the day it stands for") {
  const auto list =
      calendar_list("date,kind,name,instead_of\n2026-01-10,working,Làm bù,2026-01-02\n");

  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].day.instead_of == date_from("2026-01-02"));
}

TEST_CASE("what is taken back needs no name") {
  CHECK(faults_of("2026-11-24,withdrawn,,\n") == "");
  CHECK(faults_of("2026-11-24,off,,\n") == "line 2: expected a name\n");
}

TEST_CASE("every bad line of a calendar is told by its number") {
  CHECK(faults_of("2026-02-30,off,a,\n2206-11-24,off,b,\n2026-11-24,free,c,\n"
                  "2026-11-25,off,NguyÔn V¨n,\n2026-11-26,off,d,2026-11-27\n"
                  "2026-11-27,working,e,mai\n") ==
        "line 2: expected a date like 2026-09-02, from 2000 to 2050\n"
        "line 3: expected a date like 2026-09-02, from 2000 to 2050\n"
        "line 4: expected off, working or withdrawn as the kind\n"
        "line 5: written in TCVN3 (.VnTime): convert it to Unicode and save as UTF-8\n"
        "line 6: expected instead_of only for a working day\n"
        "line 7: expected a date like 2026-09-02 in instead_of\n");
}

TEST_CASE("a date that stands twice in a calendar names both lines") {
  CHECK(faults_of("2026-11-24,off,a,\n2026-11-25,off,b,\n2026-11-24,off,c,\n") ==
        "line 4: lines 2 and 4 have the same date\n");
}

TEST_CASE("a calendar without one of its columns says which") {
  const auto list = calendar_list("date,name\n2026-11-24,a\n");

  REQUIRE_FALSE(list.faults.empty());
  CHECK(to_string(list.faults[0]) == "line 1: expected a column called kind in the header");
}

TEST_SUITE_END();

}  // namespace kiosk::test

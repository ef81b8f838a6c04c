// What is entered at the centre, at the glass of an office.

#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

Outcome entered(const RunningOffice& office, const std::string& what, const std::string& csv) {
  const auto file = office.folder() / (what + "-centre.csv");
  std::ofstream{file} << csv;
  return office.congso_collector({"import", what, file.string(), "--office", "PHUONG THU"});
}

}  // namespace

TEST_SUITE_BEGIN("story");

TEST_CASE("somebody entered at the centre taps at the running terminal within seconds") {
  const VirtualScreen screen;
  RunningOffice office{1};
  office.start_kiosk();
  REQUIRE(within(20s, [&] { return office.everything_arrived(1s); }));

  const auto staff = entered(office, "staff",
                             "id,name,unit,title,category,roles\nCB-8,Võ Văn Tân,Văn phòng,"
                             "Chuyên viên,công chức,\n");
  REQUIRE_MESSAGE(staff.code == 0, staff.err);
  const auto badges = entered(office, "badges", "staff,badge\nCB-8,0011223344\n");
  REQUIRE_MESSAGE(badges.code == 0, badges.err);

  CHECK(within(20s, [&] {
    office.port().type("0011223344");
    return within(1s,
                  [&] { return !office.shown().empty() && office.shown().back().word == "ok"; });
  }));
  CHECK(office.congso({"day", "CB-8", "2026-01-05", "--json"}).code == 0);
  CHECK(office.congso({"verify"}).code == 0);
}

TEST_CASE("an erasure ordered at the centre is carried out at the terminal") {
  const VirtualScreen screen;
  RunningOffice office{1};
  REQUIRE(
      entered(office, "staff", "id,name,unit,title,category,roles\nCB-8,Võ Văn Tân,Văn phòng,,,\n")
          .code == 0);
  REQUIRE(office.congso({"sync", "--once"}).code == 0);
  const auto known = [&] {
    return office.congso({"events", "--every", "--kind", "staff.", "--who", "CB-8"}).out;
  };
  REQUIRE(known().find("Tân") != std::string::npos);
  REQUIRE(entered(office, "staff",
                  "id,name,unit,title,category,roles,left\nCB-8,Võ Văn Tân,Văn phòng,,,,"
                  "2026-01-05\n")
              .code == 0);

  const auto erased = office.congso_collector(
      {"erase", "--office", "PHUONG THU", "--staff", "CB-8", "--reason", "thôi việc"});
  REQUIRE_MESSAGE(erased.code == 0, erased.err);
  REQUIRE(office.congso({"sync", "--once"}).code == 0);

  CHECK(known().empty());
  CHECK(office.congso({"rebuild", "--check"}).code == 0);
}

TEST_SUITE_END();

}  // namespace kiosk::test

// Two terminals of one office that never meet but at the collector, as real programs.

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/support/second_terminal.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
}  // namespace

TEST_SUITE_BEGIN("story");

TEST_CASE("who taps at one terminal is present at every other of the office") {
  const VirtualScreen screen;
  RunningOffice office{3};
  office.start_kiosk();
  const SecondTerminal gate{office, false};
  office.tap(0);
  REQUIRE(within(20s, [&] { return office.confirmations() == 1; }));
  REQUIRE(office.everything_arrived(20s));

  const auto synced = gate.said({"sync", "--once"});
  REQUIRE_MESSAGE(synced.code == 0, synced.err);

  const auto people = json_from(office.congso({"board", "--json"}).out);
  REQUIRE(people);
  const std::string who = text_member(people.value()["people"][0], "id");
  CHECK(gate.state_of(who) == "office");
  CHECK(gate.said({"rebuild", "--check"}).code == 0);
}

TEST_CASE("a badge bound at one terminal opens the other within seconds, if it may administer") {
  const VirtualScreen screen;
  RunningOffice office{1};
  office.start_kiosk();
  REQUIRE(within(20s, [&] { return office.everything_arrived(1s); }));
  const std::string staff =
      "id,name,unit,title,category,roles\nCB-9,Lý Thị Mới,Văn phòng,Chuyên viên,"
      "công chức,\n";
  const std::string badges = "staff,badge\nCB-9,0099887766\n";
  const SecondTerminal stranger{office, false};
  REQUIRE(stranger.import("staff", staff) == 0);
  REQUIRE(stranger.import("badges", badges) == 0);
  REQUIRE(stranger.said({"sync", "--once"}).code == 0);
  office.port().type("0099887766");
  REQUIRE(within(20s, [&] { return office.shown().size() == 1; }));
  CHECK(office.shown().back().word == "unknown");  // its word about people counts for nobody else

  // The same terminal, enrolled anew with the right to administer.
  const auto code = office.congso_collector(
      {"enrol", "--office", "PHUONG THU", "--terminal", "Cổng", "--may-administer"});
  const std::string words = code.out.substr(0, code.out.find('\n'));
  REQUIRE(stranger.said({"enrol", "--collector", office.url(), "--code", words}).code == 0);
  REQUIRE(stranger.import("staff",
                          "id,name,unit,title,category,roles\nCB-9,Lý Thị Mới,Văn phòng,"
                          "Phó trưởng phòng,công chức,\nCB-8,Võ Văn Tân,Văn phòng,,,\n") == 0);
  REQUIRE(stranger.import("badges", "staff,badge\nCB-8,0011223344\n") == 0);
  REQUIRE(stranger.said({"sync", "--once"}).code == 0);

  CHECK(within(20s, [&] {
    office.port().type("0011223344");
    return within(1s, [&] { return office.shown().back().word != "unknown"; });
  }));
}

TEST_SUITE_END();

}  // namespace kiosk::test

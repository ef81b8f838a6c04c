// Somebody who left is forgotten at every terminal of the office and at the collector, wherever the
// order was given.

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "tests/support/second_terminal.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr char kThree[] =
    "id,name,unit,title,category,roles\n"
    "CB-7,Tạ Thị Kín,Văn phòng,Chuyên viên,công chức,\n"
    "CB-8,Võ Văn Tân,Văn phòng,Chuyên viên,công chức,\n";
constexpr char kGone[] =
    "id,name,unit,title,category,roles,left\nCB-7,Tạ Thị Kín,Văn phòng,,,,2026-01-05\n";
constexpr char kTaps[] =
    "staff,time,kind,choice\n"
    "CB-7,2026-01-05T07:21:00+07:00,attendance.arrived,\n"
    "CB-8,2026-01-05T07:25:00+07:00,attendance.arrived,\n"
    "CB-7,2026-01-05T17:02:00+07:00,attendance.left,leave\n";

// How many bodies about somebody, but those that say they are erased, a list of events holds.
int bodies_in(const std::string& events, const std::string& who) {
  int found = 0;
  std::istringstream lines{events};
  for (std::string line; std::getline(lines, line);)
    if (line.find("\"who\":\"" + who + '"') != line.npos && line.find("person.erased") == line.npos)
      ++found;
  return found;
}

int at_the_collector(const RunningOffice& office, const std::string& who) {
  int found = 0;
  for (const std::string& body : office.arrived_bodies()) found += bodies_in(body, who);
  return found;
}

}  // namespace

TEST_SUITE_BEGIN("story");

TEST_CASE("who is erased at the office's own terminal is forgotten at the others") {
  const VirtualScreen screen;
  RunningOffice office{1};
  const SecondTerminal gate{office, true};
  REQUIRE(gate.import("staff", kThree) == 0);
  REQUIRE(gate.import("attendance", kTaps) == 0);
  REQUIRE(gate.sync() == 0);
  REQUIRE(office.congso({"sync", "--once"}).code == 0);
  REQUIRE(bodies_in(office.congso({"events", "--every", "--who", "CB-7"}).out, "CB-7") == 3);
  const auto list = office.folder() / "gone.csv";
  std::ofstream{list} << kGone;
  REQUIRE(office.congso({"import", "staff", list.string()}).code == 0);

  const auto erased = office.congso({"erase", "--staff", "CB-7", "--reason", "thôi việc"});
  REQUIRE_MESSAGE(erased.code == 0, erased.err);

  CHECK(bodies_in(office.congso({"events", "--every", "--who", "CB-7"}).out, "CB-7") == 0);
  REQUIRE(office.congso({"sync", "--once"}).code == 0);
  CHECK(at_the_collector(office, "CB-7") == 3);  // of the gate's own log nobody else decides
  REQUIRE(gate.sync() == 0);
  CHECK(bodies_in(gate.said({"events", "--every", "--who", "CB-7"}).out, "CB-7") == 0);
  CHECK(at_the_collector(office, "CB-7") == 0);
  CHECK(at_the_collector(office, "CB-8") > 0);
  CHECK(gate.said({"verify"}).code == 0);
  CHECK(office.congso({"verify"}).code == 0);
  CHECK(office.collector_verifies());
  CHECK(gate.said({"rebuild", "--check"}).code == 0);
}

TEST_CASE("a running terminal carries out what another one ordered, while people tap") {
  const VirtualScreen screen;
  RunningOffice office{2};
  office.start_kiosk();
  const SecondTerminal gate{office, true};
  REQUIRE(gate.import("staff", kThree) == 0);
  REQUIRE(gate.import("attendance", kTaps) == 0);
  REQUIRE(gate.sync() == 0);
  const auto known_here = [&] {
    return bodies_in(office.congso({"events", "--every", "--who", "CB-7"}).out, "CB-7");
  };
  REQUIRE(within(20s, [&] { return known_here() == 3; }));

  REQUIRE(gate.import("staff", kGone) == 0);
  REQUIRE(gate.said({"erase", "--staff", "CB-7", "--reason", "thôi việc"}).code == 0);
  REQUIRE(gate.sync() == 0);
  office.tap(0);

  CHECK(within(20s, [&] { return known_here() == 0; }));
  CHECK(within(20s, [&] { return office.confirmations() == 1; }));
  CHECK(office.everything_arrived(20s));
  CHECK(at_the_collector(office, "CB-7") == 0);
}

TEST_CASE("a terminal without the right to administer lets nobody else forget") {
  const VirtualScreen screen;
  RunningOffice office{1};
  const SecondTerminal gate{office, false};
  const auto list = office.folder() / "three.csv";
  std::ofstream{list} << kThree;
  REQUIRE(office.congso({"import", "staff", list.string()}).code == 0);
  REQUIRE(office.congso({"sync", "--once"}).code == 0);
  REQUIRE(gate.sync() == 0);
  REQUIRE(gate.import("staff", kGone) == 0);
  REQUIRE(gate.said({"erase", "--staff", "CB-7", "--reason", "thôi việc"}).code == 0);
  REQUIRE(gate.sync() == 0);

  REQUIRE(office.congso({"sync", "--once"}).code == 0);

  CHECK(bodies_in(office.congso({"events", "--every", "--who", "CB-7"}).out, "CB-7") == 1);
}

TEST_SUITE_END();

}  // namespace kiosk::test

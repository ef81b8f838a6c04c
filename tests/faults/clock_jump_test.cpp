// Rows 35 and 36 of the fault matrix: a kiosk that starts in another century, and one whose clock
// is moved while people tap. Every tap is recorded, in its order, and the moved clock is told.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "tests/support/fault_rounds.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using Words = std::vector<std::string>;

// What starts a program whose calendar shows something else; the time since boot goes on as it is.
Words with_clock(const std::string& shows) {
  return {"env", "LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1", "FAKETIME=" + shows,
          "DONT_FAKE_MONOTONIC=1"};
}

std::int64_t lines_in(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n');
}

}  // namespace

TEST_SUITE_BEGIN("faults: the clock");

TEST_CASE("a kiosk started in another century records every tap, in its order") {
  const std::vector<std::string> centuries{"@1970-01-01 00:00:10",
                                           "+7300d",
                                           "-18250d",
                                           "@2038-01-19 03:14:00",
                                           "@2000-02-29 23:59:50",
                                           "+1d",
                                           "-1d",
                                           "@2027-12-31 23:59:55",
                                           "+3650d",
                                           "-3650d",
                                           "@1980-01-06 00:00:00",
                                           "@2099-12-31 12:00:00"};
  const auto rounds = static_cast<std::size_t>(fault_rounds(4, 12));
  const VirtualScreen screen;
  RunningOffice office{static_cast<int>(rounds) * 2};
  std::size_t taps = 0;
  for (std::size_t i = 0; i < rounds; ++i) {
    CAPTURE(centuries[i]);
    office.start_kiosk(with_clock(centuries[i]));
    for (int tap = 0; tap < 2; ++tap) office.tap(static_cast<int>(taps++));
    CHECK(within(20s, [&] { return office.confirmations() == taps; }));
    office.stop_kiosk();
  }
  office.start_kiosk();

  CHECK(office.everything_arrived(60s));
  CHECK(wrong_deliveries(office) == "");
  CHECK(office.congso({"verify"}).code == 0);
  CHECK(office.collector_verifies());
  CHECK(office.logs().size() == 1);
  MESSAGE(rounds, " starts in other centuries, ", taps, " taps confirmed and found exactly once");
}

TEST_CASE("a clock moved while people tap costs no tap, and every step is told") {
  const int rounds = fault_rounds(6, 50);
  const VirtualScreen screen;
  RunningOffice office{rounds};
  const auto shows = office.folder() / "clock";
  const auto show = [&](std::int64_t seconds) {
    std::ofstream{shows.string() + ".new"} << (seconds < 0 ? "" : "+") << seconds << '\n';
    std::filesystem::rename(shows.string() + ".new", shows);
  };
  show(0);
  office.start_kiosk({"env", "LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1",
                      "FAKETIME_TIMESTAMP_FILE=" + shows.string(), "FAKETIME_NO_CACHE=1",
                      "DONT_FAKE_MONOTONIC=1"});
  const std::int64_t steps[] = {3'600, -3'600, 86'400, -400, 31, -86'400 * 30};
  for (int i = 0; i < rounds; ++i) {
    show(steps[static_cast<std::size_t>(i) % std::size(steps)]);
    office.tap(i);
    CHECK(within(20s, [&] { return office.confirmations() == static_cast<std::size_t>(i) + 1; }));
  }

  CHECK(office.everything_arrived(60s));
  CHECK(wrong_deliveries(office) == "");
  CHECK(lines_in(office.congso({"events", "--kind", "clock.stepped"}).out) >= rounds);
  MESSAGE(rounds, " steps of the clock, ", rounds, " taps, each found exactly once");
}

TEST_SUITE_END();

}  // namespace kiosk::test

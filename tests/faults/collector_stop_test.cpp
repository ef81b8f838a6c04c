// Row 22 of the fault matrix: the collector is stopped in the middle of whatever it does (SIGSTOP),
// its port still open, and goes on later.

#include <doctest/doctest.h>

#include <poll.h>
#include <signal.h>

#include <random>

#include "tests/support/fault_rounds.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr int kTapsARound = 6;

TEST_SUITE_BEGIN("faults: a collector that stops");

TEST_CASE("a collector stopped again and again keeps nobody waiting and misses nothing") {
  const int rounds = fault_rounds(4, 200);
  const VirtualScreen screen;
  RunningOffice office{rounds * kTapsARound};
  office.start_kiosk();
  std::mt19937 chance{22};
  std::size_t taps = 0;

  for (int i = 0; i < rounds; ++i) {
    for (int tap = 0; tap < kTapsARound; ++tap) {
      if (tap == kTapsARound / 2) office.collector().send(SIGSTOP);
      office.tap(static_cast<int>(taps++));
      ::poll(nullptr, 0, static_cast<int>(chance() % 700));
    }
    CHECK(within(10s, [&] { return office.confirmations() == taps; }));
    office.collector().send(SIGCONT);
  }

  CHECK(office.everything_arrived(60s));
  CHECK(wrong_deliveries(office) == "");
  CHECK(office.collector_verifies());
  MESSAGE(rounds, " stops, ", taps, " taps confirmed and found exactly once");
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test

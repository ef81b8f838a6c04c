// Promise 1 with the real programs: both are killed at random moments under load, and every
// confirmation that was shown is at the collector exactly once (reliability rows 1 to 3).

#include <doctest/doctest.h>

#include <poll.h>

#include <random>

#include "tests/support/fault_rounds.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr int kPeople = 2'000;

int rounds(const std::string& what, int small, int full) {
  const int chosen = fault_rounds(small, full);
  MESSAGE(what << ": " << chosen << " kills");
  return chosen;
}

// Taps somebody else every few milliseconds for a while.
class Load {
 public:
  explicit Load(const RunningOffice& office) : office_(office) {}

  void tap_for(std::chrono::milliseconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
      office_.tap(person_++ % kPeople);
      ::poll(nullptr, 0, 4);
    }
  }

 private:
  const RunningOffice& office_;
  int person_ = 0;
};

std::chrono::milliseconds random_time(std::mt19937& chance, int most) {
  return std::chrono::milliseconds{std::uniform_int_distribution{1, most}(chance)};
}

void check_all(RunningOffice& office) {
  const bool arrived = office.everything_arrived(60s);
  CHECK(arrived);
  if (!arrived) MESSAGE(office.congso({"status", "--json"}).out << office.log_tail());
  CHECK(wrong_deliveries(office) == "");
  CHECK(office.congso({"verify"}).code == 0);
  CHECK(office.collector_verifies());
  CHECK(office.logs().size() == 1);  // nothing was mistaken for damage
  MESSAGE("confirmed and found exactly once: " << office.confirmations());
}

TEST_SUITE_BEGIN("faults: kill -9 of the whole");

TEST_CASE("a kiosk killed again and again loses and doubles nothing that it confirmed") {
  const VirtualScreen screen;
  RunningOffice office{kPeople};
  Load load{office};
  std::mt19937 chance{20261123};

  for (int left = rounds("kiosk", 60, 2'000); left > 0; --left) {
    office.start_kiosk();
    load.tap_for(random_time(chance, 250));
    office.kiosk().kill_and_wait();
  }

  office.start_kiosk();
  check_all(office);
}

TEST_CASE("a collector killed again and again has every confirmed event once") {
  const VirtualScreen screen;
  RunningOffice office{kPeople};
  office.start_kiosk();
  Load load{office};
  std::mt19937 chance{20261124};

  for (int left = rounds("collector", 20, 500); left > 0; --left) {
    load.tap_for(random_time(chance, 400));
    office.collector().kill_and_wait();
    office.start_collector();
  }

  check_all(office);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test

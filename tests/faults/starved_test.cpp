// Rows 20, 21 and 32 of the fault matrix: a kiosk that gets no more descriptors, one that is
// stopped in the middle, and one whose collector has no address. Pushing may wait; recording does
// not.

#include <doctest/doctest.h>
#include <poll.h>
#include <signal.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "kiosk/base/json.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr int kTapsARound = 4;

std::int64_t open_files_of(pid_t pid) {
  const fs::directory_iterator open{"/proc/" + std::to_string(pid) + "/fd"};
  return std::distance(begin(open), end(open));
}

void allow_files(pid_t pid, std::int64_t most) {
  const std::string limit = std::to_string(most);
  REQUIRE(
      outcome_of({"prlimit", "--pid", std::to_string(pid), "--nofile=" + limit + ":4096"}).code ==
      0);
}

void check_all(RunningOffice& office, std::size_t taps) {
  CHECK(within(20s, [&] { return office.confirmations() == taps; }));
  CHECK(office.everything_arrived(90s));
  CHECK(wrong_deliveries(office) == "");
  CHECK(office.collector_verifies());
}

}  // namespace

TEST_SUITE_BEGIN("faults: a starved kiosk");

TEST_CASE("without a descriptor left the line waits, and nobody at the glass does") {
  const int rounds = fault_rounds(2, 20);
  const VirtualScreen screen;
  RunningOffice office{rounds * kTapsARound};
  office.start_kiosk();
  std::size_t taps = 0;
  for (int i = 0; i < rounds; ++i) {
    office.collector().kill_and_wait();  // so that the next line needs a socket
    const auto open = open_files_of(office.kiosk().pid());
    allow_files(office.kiosk().pid(), open);
    office.start_collector();
    for (int tap = 0; tap < kTapsARound; ++tap) office.tap(static_cast<int>(taps++));
    CHECK(within(20s, [&] { return office.confirmations() == taps; }));
    allow_files(office.kiosk().pid(), 1'024);
  }
  check_all(office, taps);
  MESSAGE(rounds, " times without a descriptor, ", taps, " taps confirmed and found exactly once");
}

TEST_CASE("a kiosk stopped in the middle confirms nothing meanwhile, and all of it afterwards") {
  const int rounds = fault_rounds(3, 100);
  const VirtualScreen screen;
  RunningOffice office{rounds * kTapsARound};
  office.start_kiosk();
  std::mt19937 chance{21};
  std::size_t taps = 0;
  for (int i = 0; i < rounds; ++i) {
    office.kiosk().send(SIGSTOP);
    const std::size_t before = office.confirmations();
    for (int tap = 0; tap < kTapsARound; ++tap) office.tap(static_cast<int>(taps++));
    ::poll(nullptr, 0, static_cast<int>(200 + chance() % 500));
    CHECK(office.confirmations() == before);
    office.kiosk().send(SIGCONT);
    CHECK(within(20s, [&] { return office.confirmations() == taps; }));
  }
  check_all(office, taps);
  MESSAGE(rounds, " stops of the kiosk, ", taps, " taps confirmed and found exactly once");
}

TEST_CASE("a collector without an address keeps nobody at the glass waiting") {
  const int taps = fault_rounds(5, 50);
  const VirtualScreen screen;
  RunningOffice office{taps};
  const auto link = office.data() / "link.json";
  const std::string right = text_of_file(link);
  Json wrong = json_from(right).value();
  wrong["collector"] = "https://khong-co-dia-chi.invalid";
  std::ofstream{link} << text_of(wrong);
  office.start_kiosk();
  for (int i = 0; i < taps; ++i) {
    office.tap(i);
    CHECK(within(5s, [&] { return office.confirmations() == static_cast<std::size_t>(i) + 1; }));
  }
  CHECK(text_member(json_from(office.congso({"status", "--json"}).out).value(), "state") !=
        "connected");
  office.stop_kiosk();
  std::ofstream{link} << right;
  office.start_kiosk();

  check_all(office, static_cast<std::size_t>(taps));
  MESSAGE(taps, " taps beside a name that nobody resolves, each found exactly once");
}

TEST_SUITE_END();

}  // namespace kiosk::test

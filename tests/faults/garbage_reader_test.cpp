// A broken reader sends a hundred lines of garbage a second to the real kiosk, for ten minutes with
// --all. People tap all the while, at the reader beside it and at the broken one itself.

#include <doctest/doctest.h>

#include <poll.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <thread>

#include "tests/support/fault_rounds.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int kSeconds = 15;
constexpr int kSecondsOfAll = 600;
constexpr milliseconds kBetweenTaps{1'500};

// What a bad cable, a wrong protocol and a card nobody has look like, a line each.
class Garbage {
 public:
  std::string line() {
    switch (chance_() % 5) {
      case 0: return noise(1 + chance_() % 60, 255);
      case 1: return noise(200 + chance_() % 200, 255);
      case 2: return std::string(1 + chance_() % 30, '0');
      case 3: return "0100000319";  // the same card nobody has, again and again
      default: return "01" + digits(8);
    }
  }

 private:
  std::string noise(std::size_t length, unsigned most) {
    std::string bytes(length, '\0');
    for (char& byte : bytes) byte = static_cast<char>(1 + chance_() % most);
    return bytes;
  }
  std::string digits(std::size_t length) {
    std::string text(length, '0');
    for (char& digit : text) digit = static_cast<char>('0' + chance_() % 10);
    return text;
  }
  std::mt19937 chance_{100};
};

// A hundred lines a second into a port, as long as this object lives.
class BrokenReader {
 public:
  explicit BrokenReader(const BadgePort& port)
      : thread_([this, &port](const std::stop_token& stop) {
          Garbage garbage;
          auto due = std::chrono::steady_clock::now();
          for (; !stop.stop_requested(); ++sent_) {
            port.type(garbage.line());
            due += 10ms;
            std::this_thread::sleep_until(due);  // the pace is what is tested
          }
        }) {}
  int sent() const { return sent_; }

 private:
  std::atomic<int> sent_{0};
  std::jthread thread_;
};

struct Disturbed {
  int seconds = fault_rounds(kSeconds, kSecondsOfAll);
  int people = seconds * 1'000 / static_cast<int>(kBetweenTaps.count());
  VirtualScreen screen;
  RunningOffice office{people, false};
  BadgePort broken{office.folder() / "broken"};
  std::vector<milliseconds> took;  // from the badge to its confirmation, the shortest first
  long memory_before = 0;          // once a fifth of the time has passed

  Disturbed() {
    office.start_kiosk({}, {"--reader", "serial:" + (office.folder() / "broken").string()});
  }

  // Each person taps once, in turn beside the broken reader and at it.
  void tap_all() {
    for (int person = 0; person < people; ++person) {
      const auto began = std::chrono::steady_clock::now();
      (person % 2 == 0 ? office.port() : broken).type(office.badge(person));
      const auto confirmed = static_cast<std::size_t>(person) + 1;
      REQUIRE(within(10s, [&] { return office.confirmations() == confirmed; }));
      const auto passed = std::chrono::steady_clock::now() - began;
      took.push_back(std::chrono::duration_cast<milliseconds>(passed));
      ::poll(nullptr, 0, static_cast<int>((kBetweenTaps - took.back()).count()));
      if (person == people / 5) memory_before = memory();
    }
    std::sort(took.begin(), took.end());
  }
  milliseconds p95() const { return took[took.size() * 95 / 100]; }
  long memory() {  // megabytes
    std::ifstream in{"/proc/" + std::to_string(office.kiosk().pid()) + "/status"};
    long kilobytes = 0;
    for (std::string word; in >> word;)
      if (word == "VmRSS:") in >> kilobytes;
    return kilobytes / 1024;
  }
  long events(const std::string& kind) const {
    const std::string all = office.congso({"events", "--kind", kind}).out;
    return std::count(all.begin(), all.end(), '\n');
  }
};

}  // namespace

TEST_SUITE_BEGIN("faults: a broken reader");

TEST_CASE_FIXTURE(Disturbed, "a reader that sends garbage without end disturbs nobody") {
  int sent = 0;
  {
    const BrokenReader reader{broken};
    tap_all();
    sent = reader.sent();
  }

  const long grown = memory() - memory_before;
  const long of_garbage = events("tap.unknown") + events("reader.quieted");
  MESSAGE(sent, " lines in ", seconds, " s: ", took.size(), " badges confirmed, p95 ",
          p95().count(), " ms, slowest ", took.back().count(), " ms; ", of_garbage,
          " events of the garbage; ", grown, " MB more");
  CHECK(sent > 90 * seconds);
  CHECK(events("attendance.arrived") == people);
  CHECK(p95() < 250ms);
  CHECK(of_garbage <= 6 + 2 * (seconds / 10 + 1));  // each ten seconds one badge, and a count
  CHECK(grown < 8);
  CHECK(lines_of_file(office.folder() / "kiosk.log").size() < 20);
}

TEST_SUITE_END();
}  // namespace kiosk::test

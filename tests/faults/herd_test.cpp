// Row 41 of the fault matrix: five hundred terminals find their collector gone, and come back when
// it does. Real pushers, in time that is told; what counts is when their requests arrive.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <random>

#include "sync/pusher.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/push_line.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr int kTerminals = 500;

// Chance that is the same in every run.
std::uint64_t seeded_chance() {
  static std::mt19937_64 chance{41};
  return chance();
}

struct HerdMember {
  HerdMember(std::uint64_t seed, ToyCollector& collector)
      : log(static_cast<std::uint8_t>(seed)),
        pusher(
            log, linked(collector, seed),
            [](const sync::Link&) { return Result<Nothing>{Nothing{}}; }, seeded_chance) {}

  sync::Link linked(ToyCollector& collector, std::uint64_t seed) {
    for (std::size_t i = 0; i < 8; ++i)
      log.now().id.bytes[i] = static_cast<std::uint8_t>(seed >> (8 * i));
    log.now().hashes = {chain_start(log.now().id)};
    return collector.link_to(log.now().id);
  }

  ScriptedOutgoing log;
  sync::Pusher pusher;
};

struct Herd {
  explicit Herd(std::uint64_t seed) {
    for (std::uint64_t i = 0; i < kTerminals; ++i)
      members.push_back(std::make_unique<HerdMember>(seed * 1'000 + i, collector));
  }

  // Every member that is due at this moment asks; `up` says whether anybody answers.
  int turn(const Now& now, bool up) {
    int arrivals = 0;
    for (const auto& member : members) {
      const auto request = member->pusher.request(now);
      if (!request) continue;
      ++arrivals;
      member->pusher.take(up ? collector.send(*request, {})
                             : Result<sync::Response>{Error{Fault::kTryLater, "line: refused"}},
                          now);
    }
    return arrivals;
  }
  bool all_arrived() const {
    return std::all_of(members.begin(), members.end(),
                       [](const auto& member) { return member->pusher.status().waiting == 0; });
  }

  ToyCollector collector;
  std::vector<std::unique_ptr<HerdMember>> members;
};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("five hundred terminals after an outage come back spread over their time") {
  const int rounds = fault_rounds(2, 5);
  for (int round = 0; round < rounds; ++round) {
    Herd herd{static_cast<std::uint64_t>(round) + 41};
    Now now{Instant{500'000h}, Tick{1h}, ClockState::kSynced};
    const auto pass = [&now](std::chrono::milliseconds time) {
      now.tick += time;
      now.instant += time;
    };
    for (const auto& member : herd.members) member->log.record(1);
    herd.turn(now, true);  // everybody is connected
    for (const auto& member : herd.members) member->log.record(3), member->pusher.recorded(now);
    for (int tenth = 0; tenth < 18'000; ++tenth, pass(100ms))
      herd.turn(now, false);  // half an hour

    std::map<std::int64_t, int> minutes;
    const Tick up_again = now.tick;
    while (!herd.all_arrived() && now.tick < up_again + 40min) {
      minutes[(now.tick - up_again) / 1min] += herd.turn(now, true);
      pass(100ms);
    }
    REQUIRE(herd.all_arrived());
    int peak = 0;
    int all = 0;
    for (const auto& [minute, count] : minutes) peak = std::max(peak, count), all += count;
    const double mean = all / 15.0;  // the back-off spreads them over a quarter of an hour
    MESSAGE("outage ", round + 1, ": ", all, " requests, mean ", mean,
            " a minute, the busiest minute ", peak);
    CHECK(peak <= 3 * mean);
  }
}

TEST_CASE("a loss of the line that everybody sees at once is met within half a minute, spread") {
  const int rounds = fault_rounds(2, 5);
  for (int round = 0; round < rounds; ++round) {
    Herd herd{static_cast<std::uint64_t>(round) + 141};
    Now now{Instant{500'000h}, Tick{1h}, ClockState::kSynced};
    for (const auto& member : herd.members) member->log.record(1);
    herd.turn(now, true);
    for (const auto& member : herd.members) member->log.record(1), member->pusher.recorded(now);
    now.tick += 2s;
    herd.turn(now, false);  // the collector restarts: everybody loses it in the same moment

    std::map<std::int64_t, int> seconds;
    const Tick start = now.tick;
    while (!herd.all_arrived()) {
      seconds[(now.tick - start) / 1s] += herd.turn(now, true);
      now.tick += 100ms;
    }
    int peak = 0;
    for (const auto& [second, count] : seconds) peak = std::max(peak, count);
    const double mean = kTerminals / 30.0;
    MESSAGE("restart ", round + 1, ": ", kTerminals, " terminals, mean ", mean,
            " a second, the busiest second ", peak);
    CHECK(peak <= 3 * mean);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test

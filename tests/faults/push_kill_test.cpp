// Row 2 of the fault matrix: a terminal is killed while it pushes, over a line that may hold its
// answer back, again and again; what was acknowledged and what was not are told apart at the next
// start. Against the collector itself, on either store.

#include <doctest/doctest.h>
#include <poll.h>
#include <signal.h>

#include <random>

#include "kiosk/base/random.h"
#include "kiosk/hatch/held_log.h"
#include "sync/link.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/running_collector.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

// A real data folder, pushed by the real `congso`, at a collector behind a bad line.
struct PushedFolder : StoppedTerminal {
  PushedFolder() {
    const auto done = congso({"enrol", "--collector", proxy.address(), "--code", collector.code()});
    REQUIRE_MESSAGE(done.code == 0, done.err);
  }

  std::vector<std::string> words(std::vector<std::string> some) const {
    some.insert(some.begin(), program("congso"));
    some.insert(some.end(), {"--data", root().string()});
    return some;
  }
  Outcome congso(const std::vector<std::string>& some) const { return outcome_of(words(some)); }

  void record(std::size_t count) {
    auto log = DirectLog::open(folder(), clock);
    REQUIRE(log);
    for (std::size_t i = 0; i < count; ++i) {
      const Draft draft = tap(++taps, clock.now());
      REQUIRE(log.value()->append({&draft, 1}));
    }
  }
  std::vector<std::string> lines() const {
    auto log = DirectLog::open(folder(), clock);
    REQUIRE(log);
    REQUIRE(log.value()->logs().value().size() == 1);  // nothing was mistaken for a rollback
    id = log.value()->logs().value().front();
    return lines_of(log.value()->entries(id, Seq{0}, 1'000'000));
  }

  RunningCollector collector;
  FaultProxy proxy{collector.port()};
  SystemClock clock;
  std::uint64_t taps = 0;
  mutable LogId id;
};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(PushedFolder,
                  "a terminal killed while it pushes sends everything, once in effect") {
  using What = LineFault::What;
  const What faults[] = {What::kNone, What::kSilence, What::kSwallowAnswer, What::kStall,
                         What::kSlow};
  const int rounds = fault_rounds(25, 2'000);
  std::mt19937 chance{2};
  for (int i = 0; i < rounds; ++i) {
    record(2);
    collector.clock.pass(std::chrono::minutes{1});
    proxy.next({faults[chance() % std::size(faults)], 1 + chance() % 4'000, ""});
    Process pushing{words({"sync", "--once"}), {}};
    ::poll(nullptr, 0, static_cast<int>(5 + chance() % 60));
    pushing.kill_and_wait();
  }
  collector.clock.pass(std::chrono::minutes{10});
  proxy.mend();  // whoever was killed before it asked left its fault behind
  const auto last = congso({"sync", "--once"});

  CHECK_MESSAGE(last.code == 0, last.err);
  CHECK(collector.stored((lines(), id)) == lines());
  CHECK(collector.log.alarms() == 0);
  MESSAGE(rounds, " kills, ", lines().size(), " events, none lost, none twice");
}

TEST_SUITE_END();

}  // namespace kiosk::test

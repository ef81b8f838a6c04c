// Rows 42 and 46 of the fault matrix: a collector whose store is put back to an old copy, and a
// terminal whose disk was cloned. On either store.

#include <doctest/doctest.h>

#include <filesystem>
#include <random>

#include "kiosk/hatch/held_log.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/real_line.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

struct RestoredLine : RealLine {
  // The collector again, on another port.
  void start() {
    collector.start();
    curl = std::move(sync::CurlTransport::open({collector.url(), ""})).value();
    way = curl.get();
  }
};

// Two folders with the same key and log, as a cloned disk has them.
struct Clones : StoppedTerminal {
  Clones() {
    const auto done = outcome_of({program("congso"), "enrol", "--collector", collector.url(),
                                  "--code", collector.code(), "--data", root().string()});
    REQUIRE_MESSAGE(done.code == 0, done.err);
    record(root(), 3);
    REQUIRE(sync(root()) == 0);
    fs::copy(root(), clone, fs::copy_options::recursive);
  }
  void record(const fs::path& where, std::size_t count) {
    auto log = DirectLog::open({where, where / "journal"}, clock);
    REQUIRE(log);
    for (std::size_t i = 0; i < count; ++i) {
      const Draft draft = tap(++taps, clock.now());
      REQUIRE(log.value()->append({&draft, 1}));
      recorded.insert(draft.id);
    }
  }
  int sync(const fs::path& where) {
    collector.clock.pass(std::chrono::minutes{1});
    return outcome_of({program("congso"), "sync", "--once", "--data", where.string()}).code;
  }
  // Of each event how often the collector has its body, over all logs of the terminal.
  std::map<EventId, int> arrived() const {
    std::map<EventId, int> found;
    const auto terminals = collector.read().terminals();
    for (const auto& terminal : terminals.value()) {
      const auto logs = collector.read().logs_of(terminal.id);
      for (const auto& log : logs.value())
        for (const std::string& line : collector.stored(log.id))
          if (const auto event = event_from(line)) ++found[event.value().id];
    }
    return found;
  }

  RunningCollector collector;
  SystemClock clock;
  TemporaryFolder beside;
  fs::path clone = beside / "clone";
  std::uint64_t taps = 0;
  std::set<EventId> recorded;
};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(RestoredLine,
                  "a store put back to an old copy gets back all it lost, each time") {
  const int rounds = fault_rounds(4, 50);
  std::mt19937 chance{42};
  std::int64_t lost = 0;
  for (int i = 0; i < rounds; ++i) {
    record(static_cast<int>(1 + chance() % 20));
    drain();
    collector.stop();
    collector.keep_backup();
    start();
    const auto since = static_cast<int>(1 + chance() % 30);
    record(since);
    drain();
    collector.stop();
    collector.put_back();
    start();
    lost += since;

    record(1);
    drain();

    CHECK(all_there());
  }
  CHECK(status().lost_by_collector == lost);  // and each loss was noticed and counted
  MESSAGE(rounds, " stores put back, ", lost, " events were lost there, none is missing");
}

TEST_CASE_FIXTURE(Clones,
                  "of a cloned disk both go on, each in a log of its own, and none is lost") {
  const int rounds = fault_rounds(3, 50);
  std::mt19937 chance{46};
  for (int i = 0; i < rounds; ++i) {
    record(root(), 1 + chance() % 4);
    record(clone, 1 + chance() % 4);
    CHECK(sync(chance() % 2 == 0 ? root() : clone) == 0);
  }
  CHECK(sync(root()) == 0);
  CHECK(sync(clone) == 0);
  CHECK(sync(root()) == 0);

  const auto found = arrived();
  for (const EventId& id : recorded) {
    CAPTURE(to_string(id));
    CHECK(found.contains(id));
  }
  CHECK(collector.log.alarms() > 0);  // somebody is told that a disk was cloned
  CHECK(outcome_of({program("congso"), "verify", "--data", root().string()}).code == 0);
  CHECK(outcome_of({program("congso"), "verify", "--data", clone.string()}).code == 0);
  MESSAGE(rounds, " rounds of two clones, ", recorded.size(), " events, none lost");
}

TEST_SUITE_END();

}  // namespace kiosk::test

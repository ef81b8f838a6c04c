// kill -9 of the real program under load: what it acknowledged is there, once.

#include <doctest/doctest.h>
#include <signal.h>

#include <cstdio>
#include <random>
#include <thread>

#include "tests/support/collector_program.h"
#include "tests/support/fault_rounds.h"

namespace kiosk::test {
namespace {

// A terminal that pushes whatever it has, in batches of any size, for as long as it is answered.
struct Pusher {
  TerminalInMemory terminal;
  std::int64_t acked = 0;
  int batches = 0;
  int refused = 0;

  void push_until_cut(const CollectorProgram& collector, std::mt19937 chance) {
    for (;;) {
      terminal.record(1 + chance() % 20);
      const auto from = std::max<std::int64_t>(1, acked - static_cast<std::int64_t>(chance() % 5));
      const auto answer = collector.send(terminal.push(from, terminal.head()));
      if (answer.status == 0) return;
      if (answer.status != 200) {
        ++refused;
        return;
      }
      acked = number(sync::acknowledgement_from(answer.body).value().acked);
      ++batches;
    }
  }

  // How many acknowledged rows are missing, and how many are not what was recorded.
  std::int64_t lost(const CollectorProgram& collector) const {
    const auto stored = collector.exported(terminal.log);
    std::int64_t wrong =
        std::max<std::int64_t>(0, acked - static_cast<std::int64_t>(stored.size()));
    for (std::size_t i = 0; i < stored.size(); ++i)
      wrong += i >= terminal.lines.size() || stored[i] != terminal.lines[i];
    return wrong;
  }
};

void load_and_kill(CollectorProgram& collector, std::vector<Pusher>& pushers,
                   std::mt19937& chance) {
  std::vector<std::thread> threads;
  for (Pusher& pusher : pushers)
    threads.emplace_back([&pusher, &collector, seed = chance()] {
      pusher.push_until_cut(collector, std::mt19937{seed});
    });
  // The moment is what is tested: anywhere within the first batches.
  std::this_thread::sleep_for(std::chrono::milliseconds{5 + chance() % 150});
  collector.process().send(SIGKILL);
  collector.process().wait();
  for (std::thread& thread : threads) thread.join();
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE("kill -9 under load: nothing acknowledged is missing, nothing is doubled") {
  const int rounds = fault_rounds(20, 500);
  std::mt19937 chance{20261123};
  CollectorProgram collector;
  collector.start();
  std::vector<Pusher> pushers;
  for (const char* name : {"A", "B", "C"}) pushers.push_back({collector.enrolled(name)});

  for (int i = 0; i < rounds; ++i) {
    load_and_kill(collector, pushers, chance);
    collector.start();
  }

  std::int64_t acked = 0;
  int batches = 0;
  for (const Pusher& pusher : pushers) {
    CHECK(pusher.lost(collector) == 0);
    CHECK(pusher.refused == 0);
    CHECK(collector.run({"verify", "--log", to_string(pusher.terminal.log)}).code == 0);
    acked += pusher.acked;
    batches += pusher.batches;
  }
  std::printf("collector: %d kills, %d batches, %lld events acknowledged, none lost\n", rounds,
              batches, static_cast<long long>(acked));
  CHECK(batches > rounds);
}

TEST_CASE("a disk that fails in the middle ends the program, and what was acknowledged is there" *
          doctest::test_suite("collector, in a file")) {
  CollectorProgram collector;
  collector.start();
  Pusher pusher{collector.enrolled("A")};
  collector.process().send(SIGTERM);
  collector.process().wait();
  collector.start({"sh", "-c", "trap '' XFSZ; ulimit -f 600; exec \"$@\"", "sh"});  // 300 KiB

  pusher.push_until_cut(collector, std::mt19937{1});
  if (pusher.refused > 0) CHECK(collector.send({"GET", "/healthz", {}, "", 9999}).status != 200);
  const int code = collector.process().wait();
  collector.start();

  CHECK(code == 3);
  CHECK(pusher.acked > 0);
  CHECK(pusher.lost(collector) == 0);
  CHECK(collector.send({"GET", "/healthz", {}, "", 9999}).status == 200);
}

TEST_SUITE_END();
}  // namespace kiosk::test

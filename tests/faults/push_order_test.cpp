// Rows 27 and 42 of the fault matrix: batches arrive in the wrong order, and a collector comes
// back from an old backup.

#include <doctest/doctest.h>

#include <random>

#include "tests/support/push_wire.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("faults");

TEST_CASE("a batch that overtakes another finds a gap, and both arrive in order") {
  for (int i = 0; i < 200; ++i) {
    PushLine line;
    line.log.record(3);
    const auto held_back = line.pusher.request(line.now);
    line.log.now().acked = Seq{3};  // as if another process had already had its word
    line.log.record(2);
    line.pusher.take(Error{Fault::kTryLater, "held back on the way"}, line.now);
    sync::Pusher second{line.log, line.collector.link_to(line.log.now().id), {}, even_chance};
    const auto overtaking = second.request(line.now);

    second.take(line.collector.send(*overtaking, {}), line.now);
    for (int j = 0; j < 2; ++j)
      if (const auto request = second.request(line.now))
        second.take(line.collector.send(*request, {}), line.now);
    CHECK(line.collector.send(*held_back, {}).value().status == 200);  // let go: a replay

    REQUIRE(line.collector.logs[line.log.now().id].lines == line.log.now().lines);
    REQUIRE(line.log.now().acked == Seq{5});
  }
}

TEST_CASE(
    "a collector from an old backup, fifty times: every event is back, and the loss counted") {
  PushWire wire;
  std::mt19937 chance{42};
  std::int64_t lost = 0;

  for (int i = 0; i < 50; ++i) {
    wire.log.record(40);
    wire.drain();
    const std::size_t kept = chance() % wire.held();
    lost += static_cast<std::int64_t>(wire.held() - kept);
    wire.collector.restore(wire.log.now().id, kept);
    wire.log.record(1);
    wire.drain();
    REQUIRE(wire.all_there());
  }

  CHECK(wire.status().lost_by_collector == lost);
  CHECK(wire.log.logs.size() == 1);
  MESSAGE("50 restores, ", lost, " events lost by the collector and sent again, ",
          wire.log.now().lines.size(), " of ", wire.held(), " there");
}

TEST_CASE("a restore found while nobody taps is healed by the next check") {
  PushWire wire;
  wire.log.record(5);
  wire.drain();
  wire.log.record(5);
  wire.drain();
  wire.collector.restore(wire.log.now().id, 2);

  wire.turn();
  wire.drain();

  CHECK(wire.all_there());
  CHECK(wire.status().lost_by_collector == 8);
}

TEST_SUITE_END();
}  // namespace kiosk::test

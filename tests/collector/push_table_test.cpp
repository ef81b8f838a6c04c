// The table of protocol §3, row by row, against the running collector.

#include <doctest/doctest.h>

#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {

Acknowledgement word_in(const sync::Response& response) {
  REQUIRE(response.status == 200);
  return sync::acknowledgement_from(response.body).value();
}

sync::Divergence divergence_in(const sync::Response& response) {
  REQUIRE(response.status == 409);
  return sync::divergence_from(response.body).value();
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(RunningCollector, "a new batch is kept byte for byte and acknowledged") {
  TerminalInMemory terminal = this->terminal(60);

  const auto word = word_in(send(terminal.push(1, 60)));

  CHECK(word.acked == Seq{60});
  CHECK(word.head == terminal.hashes[60]);
  CHECK(word.log == terminal.log);
  CHECK(verify((**this).key().public_key(), sync::signed_text(word), word.signature));
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "the acknowledgement tells the collector's time") {
  TerminalInMemory terminal = this->terminal(1);
  clock.pass(std::chrono::minutes{3});

  const auto word = word_in(send(terminal.push(1, 1)));

  CHECK(word.server_time == "2026-11-23T07:33:00.000+07:00");
}

TEST_CASE_FIXTURE(RunningCollector, "a replay is a success and stores nothing again") {
  TerminalInMemory terminal = this->terminal(9);
  word_in(send(terminal.push(1, 9)));

  const auto again = word_in(send(terminal.push(1, 9)));
  const auto part = word_in(send(terminal.push(3, 5)));

  CHECK(again.acked == Seq{9});
  CHECK(part.acked == Seq{9});
  CHECK(part.head == terminal.hashes[9]);
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "of an overlapping batch only the new part is appended") {
  TerminalInMemory terminal = this->terminal(10);
  word_in(send(terminal.push(1, 6)));

  const auto word = word_in(send(terminal.push(4, 10)));

  CHECK(word.acked == Seq{10});
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "a gap is answered with what is held, and nothing is kept") {
  TerminalInMemory terminal = this->terminal(10);
  word_in(send(terminal.push(1, 4)));

  const auto gap = divergence_in(send(terminal.push(6, 10)));

  CHECK_FALSE(gap.fork);
  CHECK(gap.acked == Seq{4});
  CHECK(gap.head == terminal.hashes[4]);
  CHECK(acked(terminal.log) == 4);
}

TEST_CASE_FIXTURE(RunningCollector, "the gap of a log of which nothing is held tells hash(0)") {
  TerminalInMemory terminal = this->terminal(3);

  const auto gap = divergence_in(send(terminal.push(2, 3)));

  CHECK(gap.acked == Seq{0});
  CHECK(gap.head == chain_start(terminal.log));
}

TEST_CASE_FIXTURE(RunningCollector, "another past of the same log is kept aside with an alarm") {
  TerminalInMemory terminal = this->terminal(5);
  TerminalInMemory twin = terminal;
  word_in(send(terminal.push(1, 5)));
  twin.lines.resize(3);
  twin.hashes.resize(4);
  twin.record(4);

  const auto fork = divergence_in(send(twin.push(2, 7)));

  CHECK(fork.fork);
  CHECK(fork.acked == Seq{5});
  CHECK(fork.head == terminal.hashes[5]);
  CHECK(log.alarms() == 1);
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "a fork is told whether it ends before, at or after the end") {
  TerminalInMemory terminal = this->terminal(5);
  TerminalInMemory twin = terminal;
  word_in(send(terminal.push(1, 5)));
  twin.lines.resize(2);
  twin.hashes.resize(3);
  twin.record(6);

  CHECK(divergence_in(send(twin.push(1, 4))).fork);  // would be a replay
  CHECK(divergence_in(send(twin.push(3, 5))).fork);
  CHECK(divergence_in(send(twin.push(6, 8))).fork);  // first = S+1, another `prev`
}

TEST_CASE_FIXTURE(RunningCollector, "the same fork is kept once, however often it comes") {
  TerminalInMemory terminal = this->terminal(2);
  TerminalInMemory twin = terminal;
  word_in(send(terminal.push(1, 2)));
  twin.lines.clear();
  twin.hashes.resize(1);
  twin.record(2);

  divergence_in(send(twin.push(1, 2)));
  divergence_in(send(twin.push(1, 2)));

  CHECK(get("/metrics").body.find("congso_forks_total 1\n") != std::string::npos);
}

TEST_CASE_FIXTURE(RunningCollector, "a store that lost rows says so with a lower acked") {
  TerminalInMemory terminal = this->terminal(8);
  word_in(send(terminal.push(1, 3)));
  stop();
  keep_backup();
  start();
  word_in(send(terminal.push(4, 6)));
  stop();
  put_back();
  start();

  CHECK(divergence_in(send(terminal.push(7, 8))).acked == Seq{3});
  CHECK(word_in(send(terminal.push(4, 8))).acked == Seq{8});
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "what was acknowledged is there after a new start") {
  TerminalInMemory terminal = this->terminal(20);
  word_in(send(terminal.push(1, 20)));
  stop();
  start();

  CHECK(word_in(send(terminal.push(1, 20))).acked == Seq{20});
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_SUITE_END();
}  // namespace kiosk::test

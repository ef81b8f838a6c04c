// Requests that come at the same moment.

#include <doctest/doctest.h>

#include <map>
#include <thread>

#include "sync/collector/desks/log_turns.h"
#include "sync/collector/desks/request_rate.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

// How often each status came when all requests are sent at once.
std::map<int, int> all_at_once(const RunningCollector& collector,
                               const std::vector<sync::Request>& requests) {
  std::vector<int> statuses(requests.size());
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < requests.size(); ++i)
    threads.emplace_back([&, i] { statuses[i] = collector.send(requests[i]).status; });
  for (std::thread& thread : threads) thread.join();
  std::map<int, int> counts;
  for (const int status : statuses) ++counts[status];
  return counts;
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(RunningCollector, "the same batch many times at once is stored once") {
  TerminalInMemory terminal = this->terminal(50);

  const auto counts = all_at_once(*this, std::vector<sync::Request>(16, terminal.push(1, 50)));

  CHECK(counts == std::map<int, int>{{200, 16}});
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "overlapping batches of one log at once leave one whole log") {
  TerminalInMemory terminal = this->terminal(40);
  std::vector<sync::Request> requests;
  for (int last = 5; last <= 40; last += 5) requests.push_back(terminal.push(1, last));

  const auto counts = all_at_once(*this, requests);

  CHECK(counts == std::map<int, int>{{200, 8}});
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "of two pasts of one log at once one is kept, one is a fork") {
  TerminalInMemory terminal = this->terminal(3);
  TerminalInMemory twin = terminal;
  twin.lines.clear();
  twin.hashes.resize(1);
  twin.record(3);

  const auto counts = all_at_once(*this, {terminal.push(1, 3), twin.push(1, 3)});

  CHECK(counts == std::map<int, int>{{200, 1}, {409, 1}});
  CHECK(acked(terminal.log) == 3);
}

TEST_CASE_FIXTURE(RunningCollector, "logs of many terminals at once all arrive") {
  std::vector<TerminalInMemory> terminals;
  std::vector<sync::Request> requests;
  for (int i = 0; i < 12; ++i) terminals.push_back(terminal(25, "T" + std::to_string(i)));
  for (const auto& terminal : terminals) requests.push_back(terminal.push(1, 25));

  CHECK(all_at_once(*this, requests) == std::map<int, int>{{200, 12}});
  for (const auto& terminal : terminals) CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "one code used twice at once enrols one terminal") {
  const std::string code = this->code();
  const TerminalInMemory one;
  const TerminalInMemory other;

  const auto counts = all_at_once(
      *this, {sync::enrol_request(one.wish(code), ""), sync::enrol_request(other.wish(code), "")});

  CHECK(counts == std::map<int, int>{{200, 1}, {403, 1}});
}

TEST_CASE_FIXTURE(RunningCollector, "one enrolment sent twice at once gets one answer") {
  const TerminalInMemory terminal;
  const auto request = sync::enrol_request(terminal.wish(code()), "");

  CHECK(all_at_once(*this, {request, request}) == std::map<int, int>{{200, 2}});
}

TEST_CASE("a log that stays busy is given up after the limit, others are free") {
  sync::LogTurns turns;
  const LogId busy = new_log_id();
  const auto held = turns.take(busy, 0ms);

  CHECK_FALSE(turns.take(busy, 5ms));
  CHECK(turns.take(new_log_id(), 0ms));
}

TEST_CASE("a log is free again when its turn ends") {
  sync::LogTurns turns;
  const LogId log = new_log_id();
  CHECK(turns.take(log, 0ms));

  CHECK(turns.take(log, 0ms));
}

TEST_CASE("a bucket lets a burst through, then fills with time, and no further than full") {
  sync::RequestRate rate{{2, 10}};
  const sync::TerminalId terminal{1};
  const Tick now{1h};
  CHECK(rate.take(terminal, now));
  CHECK(rate.take(terminal, now));
  CHECK_FALSE(rate.take(terminal, now));
  CHECK(rate.take(sync::TerminalId{2}, now));

  CHECK(rate.take(terminal, now + 100ms));  // 10 a second
  CHECK_FALSE(rate.take(terminal, now + 150ms));
  CHECK(rate.take(terminal, now + 1h));
  CHECK(rate.take(terminal, now + 1h));
  CHECK_FALSE(rate.take(terminal, now + 1h));
}

TEST_SUITE_END();
}  // namespace kiosk::test

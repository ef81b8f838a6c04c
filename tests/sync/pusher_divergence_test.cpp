// What the terminal does when the collector verifiably holds something else than it thought.

#include <doctest/doctest.h>

#include <set>

#include "tests/support/push_line.h"

namespace kiosk::test {
using namespace std::chrono_literals;
using sync::PushState;

namespace {

// An answer that the collector signed long ago, for another request.
ToyCollector::Fault old_answer(const ToyCollector& collector, const sync::Request& request) {
  ToyCollector then = collector;
  const sync::Response answer = then.answer(request);
  return [answer](ToyCollector&, const sync::Request&) { return Result<sync::Response>{answer}; };
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(PushLine, "a collector restored from an old backup gets back all it lost") {
  log.record(40);
  drain();
  collector.restore(log.now().id, 15);
  log.record(1);

  drain();

  CHECK(collector.logs[log.now().id].lines == log.now().lines);
  CHECK(status().lost_by_collector == 25);
  CHECK(log.logs.size() == 1);
}

TEST_CASE_FIXTURE(PushLine, "the loss is found by the five-minute check when nothing is recorded") {
  log.record(40);
  drain();
  log.record(2);
  drain();
  collector.restore(log.now().id, 15);

  turn();
  drain();

  CHECK(held() == 42);
  CHECK(status().lost_by_collector == 27);
}

TEST_CASE_FIXTURE(PushLine, "a store that is empty again is filled from the first entry") {
  log.record(3);
  drain();
  collector.restore(log.now().id, 0);
  log.record(1);

  drain();

  CHECK(held() == 4);
}

TEST_CASE_FIXTURE(PushLine, "an unsigned gap rewinds nothing") {
  log.record(3);
  drain();
  log.record(1);
  const sync::Divergence gap{false, Seq{0}, chain_start(log.now().id)};
  collector.then(answered(409, body_of(gap)));

  turn();

  CHECK(log.now().acked == Seq{3});
  CHECK(status().state == PushState::kOffline);
}

TEST_CASE_FIXTURE(PushLine, "an old acknowledgement, replayed, moves nothing back") {
  log.record(1);
  drain();
  const auto first = old_answer(collector, collector.requests[0]);
  log.record(5);
  drain();
  log.record(1);
  collector.then(first);

  turn();

  CHECK(log.now().acked == Seq{6});
  CHECK(status().state == PushState::kOffline);
  CHECK(status().lost_by_collector == 0);
}

TEST_CASE_FIXTURE(PushLine, "a folder that was rolled back opens a new log and enrols it") {
  log.record(10);
  drain();
  log.restore(4);
  log.record(2);

  drain();

  CHECK(log.reasons == std::vector<std::string>{"the collector holds more than this terminal"});
  CHECK(collector.enrolled.count(log.now().id) == 1);
  CHECK(kept.knows(log.now().id));
  CHECK(collector.logs[log.now().id].lines == log.now().lines);
  CHECK(status().new_logs == 1);
}

TEST_CASE_FIXTURE(PushLine, "a cloned folder that wrote something else opens a new log") {
  log.record(10);
  drain();
  log.restore(4);
  log.record(8);

  drain();

  CHECK(log.reasons == std::vector<std::string>{"the collector holds other hashes"});
  CHECK(held() == log.now().lines.size());
}

TEST_CASE_FIXTURE(PushLine, "an unsigned fork opens no log") {
  log.record(2);
  collector.then(answered(409, body_of(sync::Divergence{true, Seq{2}, Hash{}})));

  turn();

  CHECK(log.logs.size() == 1);
  CHECK(status().state == PushState::kOffline);
}

TEST_CASE_FIXTURE(PushLine, "a collector that calls the new log a fork too gets no third one") {
  log.record(2);
  collector.then(20, [](ToyCollector& toy, const sync::Request& request) {
    const sync::Divergence fork{true, Seq{1}, Hash{}};
    if (request.path == "/v1/enrol") return Result<sync::Response>{toy.answer(request)};
    return Result<sync::Response>{toy.signed_answer(409, body_of(fork), request)};
  });

  for (int i = 0; i < 10; ++i) turn();

  CHECK(log.logs.size() == 2);
  CHECK(status().state == PushState::kRefused);
  CHECK(wait() == 1h);
}

TEST_CASE_FIXTURE(PushLine, "resynchronising without progress ends in an hourly attempt") {
  log.record(2);
  const sync::Divergence gap{false, Seq{0}, chain_start(log.now().id)};
  collector.then(4, signed_by_it(409, body_of(gap)));

  while (!collector.faults.empty()) turn();

  CHECK(status().state == PushState::kRefused);
  CHECK(wait() == 1h);
  CHECK(drain() == 1);
}

TEST_CASE_FIXTURE(PushLine,
                  "a new log whose enrolment is refused waits an hour and loses nothing") {
  log.record(3);
  drain();
  REQUIRE(log.open_new_log("asked for by a person"));
  log.record(2);
  collector.then(signed_by_it(403, "{}"));

  turn();

  CHECK(status().state == PushState::kRefused);
  CHECK(wait() == 1h);
  CHECK(drain() == 2);
  CHECK(held() == 2);
}

TEST_CASE_FIXTURE(PushLine, "an enrolment of a new log that nobody signed is a failed attempt") {
  REQUIRE(log.open_new_log("asked for by a person"));
  log.record(2);
  collector.then(answered(403, "{}"));

  turn();

  CHECK(status().state == PushState::kOffline);
  CHECK_FALSE(kept.knows(log.now().id));
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "sync/pusher.h"

#include <doctest/doctest.h>

#include "tests/support/push_line.h"

namespace kiosk::test {
using namespace std::chrono_literals;
using sync::PushState;

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(PushLine, "what was recorded reaches the collector as it was written") {
  log.record(3);

  drain();

  CHECK(collector.logs[log.now().id].lines == log.now().lines);
  CHECK(log.now().acked == Seq{3});
}

TEST_CASE_FIXTURE(PushLine, "the first attempt after a start is at once") {
  log.record(1);

  const auto request = pusher.request(now);

  CHECK(request.has_value());
}

TEST_CASE_FIXTURE(PushLine, "a long log goes in batches of at most 500 events and 256 KiB") {
  log.record(1'001);

  CHECK(drain() == 3);

  CHECK(held() == 1'001);
  for (const auto& request : collector.requests)
    CHECK(sync::inflated(request.body, sync::kLongestBatch).ok());
}

TEST_CASE_FIXTURE(PushLine, "a retry carries the same bytes and another nonce") {
  log.record(2);
  collector.then(line_cut());
  turn();
  log.record(5);

  turn();

  const auto& sent = collector.requests;
  CHECK(sent[0].path == sent[1].path);
  CHECK(sent[0].body == sent[1].body);
  CHECK(sync::header_of(sent[0].headers, "Congso-Nonce") !=
        sync::header_of(sent[1].headers, "Congso-Nonce"));
}

TEST_CASE_FIXTURE(PushLine, "a lost answer costs a replay and stores nothing twice") {
  log.record(4);
  collector.then(answer_lost());

  drain();

  CHECK(collector.requests.size() == 2);
  CHECK(held() == 4);
  CHECK(log.now().acked == Seq{4});
}

TEST_CASE_FIXTURE(PushLine,
                  "while connected an event waits two seconds for company, never longer") {
  log.record(1);
  drain();
  pass(10s);

  log.record(1);
  pusher.recorded(now);
  const auto first = wait();
  pass(1500ms);
  log.record(1);
  pusher.recorded(now);

  CHECK(first == 2s);
  CHECK(wait() == 500ms);
  CHECK_FALSE(pusher.request(now).has_value());
}

TEST_CASE_FIXTURE(PushLine, "a full batch waits for nobody") {
  log.record(1);
  drain();
  pass(10s);

  log.record(500);
  pusher.recorded(now);

  CHECK(wait() == 0ms);
}

TEST_CASE_FIXTURE(PushLine, "an event recorded during a failure does not hurry the next attempt") {
  log.record(1);
  collector.then(5, line_cut());
  while (!collector.faults.empty()) turn();
  const auto wait_before = wait();

  log.record(1);
  pusher.recorded(now);

  CHECK(wait() == wait_before);
  CHECK(status().waiting == 2);
}

TEST_CASE_FIXTURE(PushLine, "the status tells since when there has been no line, and what waits") {
  log.record(1);
  drain();
  const Instant lost = now.instant + 2s;
  log.record(3);
  pusher.recorded(now);
  collector.then(3, line_cut());

  while (!collector.faults.empty()) turn();

  CHECK(status().state == PushState::kOffline);
  CHECK(status().since == lost);
  CHECK(status().waiting == 3);
  CHECK(status().fault == "line cut");
}

TEST_CASE_FIXTURE(PushLine, "a verified acknowledgement makes the line connected again") {
  log.record(1);
  collector.then(3, line_cut());

  drain();

  CHECK(status().state == PushState::kConnected);
  CHECK(status().acknowledged == now.instant);
  CHECK(status().waiting == 0);
}

TEST_CASE_FIXTURE(PushLine, "while nothing happens the collector is asked every five minutes") {
  log.record(1);
  drain();

  CHECK(wait() == 5min);
  CHECK(turn());

  CHECK(collector.requests[1].body == collector.requests[0].body);
  CHECK(held() == 1);
  CHECK(status().state == PushState::kConnected);
}

TEST_CASE_FIXTURE(PushLine, "an event never waits behind a check that failed") {
  log.record(1);
  drain();
  collector.then(line_cut());
  turn();
  log.record(1);

  turn();

  CHECK(log.now().acked == Seq{2});
}

TEST_CASE("without an enrolment nothing is sent and everything is counted") {
  PushLine line;
  sync::Pusher pusher{line.log, {}, {}, even_chance};
  line.log.record(2);

  pusher.recorded(line.now);

  CHECK_FALSE(pusher.request(line.now).has_value());
  CHECK(pusher.status().state == PushState::kNotEnrolled);
  CHECK(pusher.status().waiting == 2);
}

TEST_CASE_FIXTURE(PushLine, "a log that cannot be asked is asked again five seconds later") {
  log.record(1);
  log.busy = true;

  CHECK_FALSE(turn());

  CHECK(wait() == 5s);
  CHECK(status().state == PushState::kTrying);
  log.busy = false;
  CHECK(drain() == 1);
}

TEST_CASE_FIXTURE(PushLine, "an acknowledgement that could not be noted is asked for again") {
  log.record(1);
  collector.then([this](ToyCollector& toy, const sync::Request& request) {
    log.busy = true;
    return Result<sync::Response>{toy.answer(request)};
  });
  turn();
  log.busy = false;

  drain();

  CHECK(log.now().acked == Seq{1});
  CHECK(held() == 1);
}

TEST_CASE_FIXTURE(PushLine, "a pusher with nothing to do names a later moment to be asked") {
  for (const bool something : {false, true}) {
    if (something) log.record(1);
    while (turn() && status().waiting > 0) continue;

    pusher.request(now);

    CHECK(pusher.next_wake() > now.tick);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

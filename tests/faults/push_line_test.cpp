// Rows 22 to 26 of the fault matrix: the line is cut anywhere, answers are lost, requests and
// answers come twice or hours late.

#include <doctest/doctest.h>

#include "tests/support/fault_rounds.h"
#include "tests/support/push_wire.h"

namespace kiosk::test {
using namespace std::chrono_literals;
using What = LineFault::What;

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(PushWire, "a thousand lost answers cost a thousand replays and no event twice") {
  for (int i = 0; i < 1'000; ++i) {
    log.record(3);
    proxy.next({What::kSwallowAnswer, 0, ""});
    drain();
  }

  CHECK(server.requests().size() == 2'000);
  CHECK(all_there());
  CHECK(log.now().acked == Seq{3'000});
  MESSAGE("1000 answers lost, 1000 replays, 3000 of 3000 events, none twice");
}

TEST_CASE_FIXTURE(PushWire, "a line cut or reset at any byte of request or answer loses nothing") {
  log.record(2);
  drain();
  const std::size_t request = proxy.last_request().size();
  const std::size_t answer = proxy.last_answer().size();
  const auto step = static_cast<std::size_t>(fault_rounds(11, 1));  // bytes from cut to cut
  int cuts = 0;

  for (const What what : {What::kCutRequest, What::kResetRequest, What::kCutAnswer,
                          What::kResetAnswer, What::kHalfAnswer}) {
    const bool in_request = what == What::kCutRequest || what == What::kResetRequest;
    for (std::size_t at = 0; at < (in_request ? request : answer); at += step, ++cuts) {
      log.record(2);
      proxy.next({what, at, ""});
      drain();
    }
  }

  CHECK(all_there());
  CHECK(cuts > static_cast<int>((2 * request + 3 * answer) / step) - 5);
  MESSAGE(cuts, " cuts, ", log.now().lines.size(), " events, none lost, none twice");
}

TEST_CASE_FIXTURE(PushWire, "a request that arrives twice has one effect") {
  const int rounds = fault_rounds(100, 1'000);
  for (int i = 0; i < rounds; ++i) {
    log.record(3);
    proxy.next({What::kDuplicate, 0, ""});
    drain();
  }

  CHECK(server.requests().size() == 2 * static_cast<std::size_t>(rounds));
  CHECK(all_there());
  MESSAGE(rounds, " requests sent twice, ", log.now().lines.size(), " events, none twice");
}

TEST_CASE_FIXTURE(PushWire, "an answer of hours ago moves no mark, neither on nor back") {
  log.record(3);
  drain();
  const std::string old = proxy.last_answer();
  log.record(3);
  drain();
  log.record(3);

  proxy.next({What::kPortal, 0, old}, 50);
  for (int i = 0; i < 50; ++i) {
    turn();
    CHECK(log.now().acked == Seq{6});
  }
  drain();

  CHECK(all_there());
  CHECK(status().lost_by_collector == 0);
}

TEST_CASE_FIXTURE(PushWire, "a collector that falls silent costs one time limit and nothing else") {
  sync::LineSettings settings{proxy.address(), ""};
  settings.whole = 100ms;
  curl = std::move(sync::CurlTransport::open(settings)).value();
  way = curl.get();
  log.record(3);
  proxy.next({What::kSilence, 0, ""}, 3);

  for (int i = 0; i < 3; ++i) turn();

  CHECK(status().state == sync::PushState::kOffline);
  drain();
  CHECK(all_there());
}

TEST_CASE_FIXTURE(PushWire, "a collector that stops in the middle of an answer costs as little") {
  log.record(2);
  drain();
  const std::size_t answer = proxy.last_answer().size();
  sync::LineSettings settings{proxy.address(), ""};
  settings.whole = 100ms;
  curl = std::move(sync::CurlTransport::open(settings)).value();
  way = curl.get();
  const int rounds = fault_rounds(20, 200);

  for (int i = 0; i < rounds; ++i) {
    log.record(2);
    proxy.next({What::kStall,
                answer * static_cast<std::size_t>(i) / static_cast<std::size_t>(rounds), ""});
    turn();
    CHECK(status().state == sync::PushState::kOffline);
    drain();
  }

  CHECK(all_there());
  CHECK(sync::LineSettings{}.whole <= 60s);
  MESSAGE(rounds, " answers stalled, ", log.now().lines.size(), " events, none lost, none twice");
}

TEST_SUITE_END();
}  // namespace kiosk::test

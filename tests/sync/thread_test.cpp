#include "sync/thread.h"

#include <doctest/doctest.h>

#include "kiosk/base/random.h"
#include "sync/curl_transport.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/loopback_server.h"
#include "tests/support/push_line.h"

namespace kiosk::test {
using namespace std::chrono_literals;

namespace {

// Everything the thread works with, real but for the log and the collector.
struct Desk {
  ScriptedOutgoing log;
  ToyCollector collector;
  LoopbackServer server{answers_of(collector)};
  FaultProxy proxy{server.port()};
  std::unique_ptr<sync::CurlTransport> line =
      std::move(sync::CurlTransport::open({proxy.address(), ""})).value();
  sync::Pusher pusher{log, collector.link_to(log.now().id),
                      [](const sync::Link&) { return Result<Nothing>{Nothing{}}; }, random_bits};
  sync::Heart heart{collector.link_to(log.now().id), [] { return sync::Vitals{}; }, random_bits};
  Mailbox<sync::Ring> bell{1};
  Mailbox<sync::PushStatus> told{1'000};
  SystemClock clock;

  std::jthread start() {
    return sync::start(sync::PushLine{pusher, heart, *line, bell, clock},
                       [this](const sync::PushStatus& status) { CHECK(told.put(status)); });
  }

  // Waits for a status that `is` what is looked for.
  bool hears(bool (*is)(const sync::PushStatus&)) {
    while (const auto status = told.wait_for({}, 20s))
      if (is(*status)) return true;
    return false;
  }
};

bool all_acknowledged(const sync::PushStatus& status) {
  return status.state == sync::PushState::kConnected && status.waiting == 0;
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Desk, "what waits at the start is sent, and the status is told") {
  log.record(1'200);

  const std::jthread thread = start();

  CHECK(hears(all_acknowledged));
  CHECK(collector.held(log.now().id) == 1'200);
}

TEST_CASE_FIXTURE(Desk, "a thread that waits for an answer ends within a second") {
  log.record(1);
  proxy.always({LineFault::What::kSilence, 0, ""});
  std::jthread thread = start();
  while (proxy.exchanges() == 0) std::this_thread::yield();
  const auto asked = std::chrono::steady_clock::now();

  thread = {};

  CHECK(std::chrono::steady_clock::now() - asked < 1s);
  CHECK(pusher.status().fault.empty());
}

TEST_CASE_FIXTURE(Desk, "a thread with nothing to do ends at once") {
  std::jthread thread = start();
  const auto asked = std::chrono::steady_clock::now();

  thread = {};

  CHECK(std::chrono::steady_clock::now() - asked < 1s);
}

TEST_CASE_FIXTURE(Desk, "a ring makes a rested thread look again") {
  std::jthread thread = start();
  REQUIRE(told.wait_for({}, 20s));

  CHECK(bell.put({}));
  while (bell.size() > 0) std::this_thread::yield();
  thread = {};

  CHECK(bell.size() == 0);
}

TEST_CASE_FIXTURE(Desk, "sending once sends all and comes back") {
  log.record(1'200);

  const auto status = sync::push_now(pusher, *line, clock, {});

  CHECK(all_acknowledged(status));
  CHECK(collector.held(log.now().id) == 1'200);
}

TEST_CASE_FIXTURE(Desk, "sending once comes back from the first failure with its reason") {
  log.record(1);
  proxy.always({LineFault::What::kSwallowAnswer, 0, ""});

  const auto status = sync::push_now(pusher, *line, clock, {});

  CHECK(status.state == sync::PushState::kOffline);
  CHECK(status.fault.find("line: ") == 0);
  CHECK(status.waiting == 1);
}

TEST_SUITE_END();
}  // namespace kiosk::test

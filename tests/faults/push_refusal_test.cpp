// Rows 37, 39 and 40 of the fault matrix: one record nobody takes, a limit on the way, and an
// overloaded collector that says when to come back.

#include <doctest/doctest.h>

#include <random>

#include "tests/support/fault_rounds.h"
#include "tests/support/push_wire.h"

namespace kiosk::test {
using namespace std::chrono_literals;

namespace {

struct Asked {
  const char* retry_after;
  std::chrono::milliseconds least;
  std::chrono::milliseconds most;
};

// A 503 is heeded from whoever stands in between, a 429 only from the collector itself.
ToyCollector::Fault overloaded(int status, const std::string& retry_after) {
  return [=](ToyCollector& collector, const sync::Request& request) -> Result<sync::Response> {
    const bool itself = status == 429;
    sync::Response answer =
        itself ? collector.signed_answer(status, "", request) : sync::Response{status, {}, ""};
    answer.headers.push_back({"Retry-After", retry_after});
    return answer;
  };
}

// A proxy that takes no body longer than `most` and does not know the collector's key.
LoopbackServer::Handler with_limit(ToyCollector& collector, std::size_t most) {
  return [&collector, most](const sync::Request& request) {
    if (request.body.size() > most) return http({413, {}, "<html>Request Entity Too Large</html>"});
    return answers_of(collector)(request);
  };
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("an overloaded collector is left alone as long as it asks, between 1 s and 1 h") {
  const Asked all[] = {{"0", 1s, 1s},
                       {"10", 10s, 10s},
                       {"1000000000", 1h, 1h},
                       {"Fri, 31 Dec 9999 23:59:59 GMT", 1h, 1h},
                       {"Sun, 06 Nov 1994 08:49:37 GMT", 1s, 1s},
                       {"garbage", 0s, 2s},
                       {"-5", 0s, 2s},
                       {"", 0s, 2s}};
  for (const Asked& asked : all)
    for (const int status : {429, 503}) {
      CAPTURE(asked.retry_after);
      CAPTURE(status);
      PushWire wire;
      wire.log.record(1);
      wire.collector.then(overloaded(status, asked.retry_after));

      wire.turn();

      CHECK(wire.wait() >= asked.least);
      CHECK(wire.wait() <= asked.most);
      CHECK(wire.drain() == 1);
    }
}

TEST_CASE("poison at twenty places: at most 10 refusals each, the rest delivered, one set aside") {
  std::mt19937 chance{37};
  const int places = fault_rounds(20, 200);
  MESSAGE(places, " places of poison among 500 events");
  for (int i = 0; i < places; ++i) {
    const std::size_t at = chance() % 500;
    CAPTURE(at);
    PushWire wire;
    wire.log.record(at);
    wire.log.record_line("{\"note\":\"poison\"}");
    wire.log.record(499 - at);
    wire.collector.poison = "poison";
    int fruitless = 0;

    while (wire.held() < 500) {
      const auto before = wire.held();
      REQUIRE(wire.turn());
      if (wire.held() == before) ++fruitless;
    }

    CHECK(fruitless <= 10);  // ⌈log2 500⌉ + 1
    CHECK(wire.log.kept.size() == 1);
    CHECK(wire.all_there());
  }
}

TEST_CASE("a proxy's limit is found, kept to, and costs no event its body") {
  for (const std::size_t most : {1'024u, 4'096u, 16'384u}) {
    CAPTURE(most);
    PushLine line;
    LoopbackServer proxy{with_limit(line.collector, most)};
    const auto curl = std::move(sync::CurlTransport::open({proxy.address(), ""})).value();
    line.way = curl.get();
    for (int i = 0; i < 600; ++i)  // 128 hex digits do not compress below 64 bytes
      line.log.record_line("{\"n\":\"" + hex(sha256(std::to_string(i))) +
                           hex(sha256(std::to_string(-i))) + "\"}");

    line.drain();

    CHECK(line.held() == 600);
    CHECK(line.status().quarantined == 0);
    CHECK(line.collector.logs[line.log.now().id].lines == line.log.now().lines);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

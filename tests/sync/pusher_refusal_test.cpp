// What the terminal does when it is told no: by the collector, or by somebody on the way.

#include <doctest/doctest.h>

#include "tests/support/push_line.h"

namespace kiosk::test {
using namespace std::chrono_literals;
using sync::PushState;

namespace {

// How many events the last request carried, by its path.
std::int64_t events_in(const sync::Request& request) {
  const auto range = request.path.substr(request.path.rfind('/') + 1);
  const auto dash = range.find('-');
  return std::stoll(range.substr(dash + 1)) - std::stoll(range.substr(0, dash)) + 1;
}

// Sends until everything is acknowledged; how many attempts brought nothing.
int refusals(PushLine& line) {
  int refused = 0;
  for (int i = 0; i < 100 && line.held() < line.log.now().lines.size(); ++i) {
    const auto before = line.held();
    line.turn();
    if (line.held() == before) ++refused;
  }
  return refused;
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("one record that nobody takes is found by halving, and only its digest is sent") {
  for (const int at : {0, 1, 249, 250, 311, 498, 499}) {
    CAPTURE(at);
    PushLine line;
    line.log.record(static_cast<std::size_t>(at));
    line.log.record_line("{\"note\":\"poison\"}");
    line.log.record(static_cast<std::size_t>(499 - at));
    line.collector.poison = "poison";

    CHECK(refusals(line) <= 10);  // ⌈log2 500⌉ + 1

    CHECK(line.held() == 500);
    CHECK(line.status().quarantined == 1);
    CHECK(line.log.kept.count(at + 1) == 1);
  }
}

TEST_CASE_FIXTURE(PushLine, "after the one record was found batches are whole again") {
  log.record_line("{\"note\":\"poison\"}");
  log.record(1'000);
  collector.poison = "poison";

  CHECK(drain() == 12);  // refused: 500 250 125 62 31 15 7 3 1; taken: 500 500 1

  CHECK(held() == 1'001);
}

TEST_CASE_FIXTURE(PushLine, "a proxy that refuses a range three times gets half of it") {
  log.record(8);
  collector.then(3, answered(413, "<html>too large</html>"));

  for (int i = 0; i < 3; ++i) turn();

  CHECK(events_in(collector.requests[2]) == 8);
  CHECK(status().state == PushState::kOffline);
  turn();
  CHECK(events_in(collector.requests[3]) == 4);
}

TEST_CASE_FIXTURE(PushLine, "twice refused on the way is not yet a reason to halve") {
  log.record(8);
  collector.then(2, answered(400, ""));

  drain();

  CHECK(events_in(collector.requests.back()) == 8);
}

TEST_CASE_FIXTURE(PushLine, "a smaller limit is remembered for a day and then forgotten") {
  log.record(8);
  collector.then(signed_by_it(413, "{}"));
  drain();

  log.record(8);
  pusher.recorded(now);
  turn();
  CHECK(events_in(collector.requests.back()) == 4);
  drain();
  pass(24h);
  log.record(8);
  drain();

  CHECK(events_in(collector.requests.back()) == 8);
}

TEST_CASE_FIXTURE(PushLine, "a bare digest that is refused too waits for a person, hourly") {
  log.record(1);
  collector.then(2, signed_by_it(422, "{}"));

  turn();
  turn();

  CHECK(status().state == PushState::kRefused);
  CHECK(status().quarantined == 1);
  CHECK(wait() == 1h);
  CHECK(drain() == 1);
}

TEST_CASE_FIXTURE(PushLine, "nothing already acknowledged is ever quarantined") {
  log.record(1);
  drain();
  collector.then(3, signed_by_it(422, "{}"));

  turn();

  CHECK(log.kept.empty());
  CHECK(status().quarantined == 0);
}

TEST_CASE("a collector that refuses the terminal is asked again every hour") {
  for (const int status : {401, 403, 404, 405}) {
    CAPTURE(status);
    PushLine line;
    line.log.record(1);
    line.collector.then(signed_by_it(status, "{}"));

    line.turn();

    CHECK(line.status().state == PushState::kRefused);
    CHECK(line.wait() == 1h);
    CHECK(line.status().waiting == 1);
    CHECK(line.drain() == 1);
  }
}

TEST_CASE("a refusal that nobody signed is a failed attempt like any other") {
  for (const int status : {401, 403, 404, 405, 415, 451}) {
    CAPTURE(status);
    PushLine line;
    line.log.record(1);
    line.collector.then(answered(status, "{}"));

    line.turn();

    CHECK(line.status().state == PushState::kOffline);
    CHECK(line.wait() <= 2s);
  }
}

TEST_CASE_FIXTURE(PushLine, "a collector that does not know zstd gets plain text from then on") {
  log.record(600);
  collector.takes_zstd = false;

  CHECK(drain() == 3);

  CHECK(held() == 600);
  CHECK(sync::header_of(collector.requests.back().headers, "Content-Encoding").empty());
}

TEST_CASE_FIXTURE(PushLine, "a collector that takes no encoding at all is asked hourly") {
  log.record(1);
  collector.then(2, signed_by_it(415, "{}"));

  turn();
  turn();

  CHECK(status().state == PushState::kRefused);
  CHECK(wait() == 1h);
}

TEST_SUITE_END();
}  // namespace kiosk::test

// Rows 30, 31 and 38 of the fault matrix: a line that is too slow for what is sent over it, one
// that drops a third of everything, and a collector that dies of one record.

#include <doctest/doctest.h>

#include <random>

#include "tests/support/fault_rounds.h"
#include "tests/support/real_line.h"

namespace kiosk::test {
using What = LineFault::What;

namespace {

// Dies of every batch that holds one record, before it keeps any of it.
struct DiesOfOne : sync::Transport {
  Result<sync::Response> send(const sync::Request& request, const std::stop_token& stop) override {
    const auto body = sync::inflated(request.body, std::size_t{1} << 20);
    const std::string& text = body ? body.value() : request.body;
    if (sick && text.find(record) != text.npos) {
      ++deaths;
      return Error{Fault::kUnknown, "line: the collector is gone"};
    }
    return collector.send(request, stop);
  }
  ToyCollector collector;
  std::string record = "POISON";
  bool sick = true;
  int deaths = 0;
};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(RealLine, "over a line too slow for a whole batch, smaller ones get through") {
  sync::LineSettings impatient{proxy.address(), ""};
  impatient.whole = std::chrono::milliseconds{300};
  curl = std::move(sync::CurlTransport::open(impatient)).value();
  way = curl.get();
  record(1);
  drain();
  const int events = fault_rounds(300, 500);
  record(events);
  proxy.always({What::kSlow, 20'000, ""});  // 6 KB in the time a request is given

  const int exchanges = drain(200);

  CHECK(all_there());
  MESSAGE(events, " events over a line for a quarter of them at once: ", exchanges, " exchanges");
}

TEST_CASE_FIXTURE(RealLine, "a line that drops a third of everything costs time and nothing else") {
  sync::LineSettings impatient{proxy.address(), ""};
  impatient.whole = std::chrono::milliseconds{200};
  curl = std::move(sync::CurlTransport::open(impatient)).value();
  way = curl.get();
  const int rounds = fault_rounds(40, 1'000);
  const What drops[] = {What::kCutRequest, What::kSwallowAnswer, What::kSilence, What::kStall,
                        What::kCutAnswer};
  std::mt19937 chance{31};
  int dropped = 0;
  for (int i = 0; i < rounds; ++i) {
    record(2);
    if (chance() % 10 < 3) {
      proxy.next({drops[chance() % std::size(drops)], chance() % 200, ""});
      ++dropped;
    }
    drain();
  }

  CHECK(all_there());
  CHECK(collector.log.alarms() == 0);
  MESSAGE(rounds, " batches, ", dropped, " exchanges lost, ", log.now().lines.size(),
          " events, none lost, none twice");
}

TEST_CASE(
    "a collector that dies of one record gets all that stands before it, and later the rest") {
  const int rounds = fault_rounds(5, 20);
  std::mt19937 chance{38};
  for (int i = 0; i < rounds; ++i) {
    DiesOfOne dying;
    ScriptedOutgoing log;
    sync::Transport* way = &dying;
    sync::Pusher pusher{log, dying.collector.link_to(log.now().id),
                        [](const sync::Link&) { return Result<Nothing>{Nothing{}}; }, even_chance};
    PushTurns turns{pusher, way};
    const std::size_t before = chance() % 400;
    log.record(before);
    log.record_line(R"({"kind":"POISON"})");
    log.record(99);

    turns.drain(120);
    CHECK(dying.collector.held(log.now().id) == before);
    CHECK(log.kept.empty());  // a lost line says nothing about a record: none is set aside
    CHECK(dying.deaths > 3);

    dying.sick = false;
    turns.drain(400);
    CHECK(dying.collector.held(log.now().id) == before + 100);
  }
  MESSAGE(rounds, " poisoned records: everything before each arrived, nothing was set aside");
}

TEST_SUITE_END();

}  // namespace kiosk::test

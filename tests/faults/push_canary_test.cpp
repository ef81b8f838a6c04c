// The canaries of the rows about lines and collectors: what these tests look for, done on purpose,
// must be found by them. Otherwise they would prove nothing.

#include <doctest/doctest.h>

#include "tests/support/push_line.h"

namespace kiosk::test {
namespace {

// The collector holds every event of the log, each once and in order: what every row asks.
bool all_there(PushLine& line) {
  return line.collector.logs[line.log.now().id].lines == line.log.now().lines;
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(PushLine, "the canary: a collector that says yes before it keeps is found out") {
  log.record(10);
  collector.then([this](ToyCollector& it, const sync::Request& request) {
    auto answer = Result<sync::Response>{it.answer(request)};
    it.restore(log.now().id, 7);  // the last three never reached its disk
    return answer;
  });
  drain();

  CHECK(status().waiting == 0);  // the terminal believes it
  CHECK_FALSE(all_there(*this));
}

TEST_CASE_FIXTURE(PushLine,
                  "the canary: a collector that keeps a repeated batch twice is found out") {
  log.record(3);
  drain();
  auto& held = collector.logs[log.now().id];
  held.lines.push_back(held.lines.back());

  CHECK_FALSE(all_there(*this));
}

TEST_CASE_FIXTURE(
    PushLine, "the canary: a terminal that throws away unproven answers' batches is found out") {
  log.record(5);
  collector.then(answer_lost());
  drain(1);
  log.now().acked = Seq{5};  // as if the silence had been a yes
  collector.restore(log.now().id, 0);
  log.record(1);

  CHECK_FALSE(all_there(*this));
}

TEST_SUITE_END();

}  // namespace kiosk::test

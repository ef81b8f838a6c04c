// Rows 23, 25 and 26 of the fault matrix once more, against the collector itself with its store on
// a disk: the line is cut anywhere, bytes come twice at once, and hours late.

#include <doctest/doctest.h>

#include <random>

#include "tests/support/fault_rounds.h"
#include "tests/support/real_line.h"

namespace kiosk::test {
using What = LineFault::What;

namespace {

// Exchanges of other days, to be heard again.
struct Past {
  std::vector<std::string> requests;
  std::vector<std::string> answers;
  std::mt19937 chance{26};

  void keep(const FaultProxy& proxy) {
    requests.push_back(proxy.last_request());
    answers.push_back(proxy.last_answer());
  }
  const std::string& any(const std::vector<std::string>& all) { return all[chance() % all.size()]; }
};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(RealLine, "a line to the real collector cut or reset at any byte loses nothing") {
  record(2);
  drain();
  const std::size_t request = proxy.last_request().size();
  const std::size_t answer = proxy.last_answer().size();
  const auto step = static_cast<std::size_t>(fault_rounds(41, 1));  // bytes from cut to cut
  int cuts = 0;

  for (const What what :
       {What::kCutRequest, What::kResetRequest, What::kCutAnswer, What::kResetAnswer}) {
    const bool in_request = what == What::kCutRequest || what == What::kResetRequest;
    for (std::size_t at = 0; at < (in_request ? request : answer); at += step, ++cuts) {
      record(2);
      proxy.next({what, at, ""});
      drain();
    }
  }

  CHECK(all_there());
  CHECK(cuts > static_cast<int>(2 * (request + answer) / step) - 5);
  MESSAGE(cuts, " cuts, ", log.now().lines.size(), " events, none lost, none twice");
}

TEST_CASE_FIXTURE(RealLine, "the same bytes on two lines at once have one effect") {
  const int rounds = fault_rounds(100, 1'000);

  for (int i = 0; i < rounds; ++i) {
    record(3);
    proxy.next({What::kAtOnce, 0, ""});
    CHECK(drain() == 1);
  }

  CHECK(all_there());
  CHECK(log.now().acked == Seq{3 * rounds});
  CHECK(collector.log.alarms() == 0);
  MESSAGE(rounds, " requests sent twice at once, ", 3 * rounds, " events, none twice");
}

TEST_CASE_FIXTURE(RealLine, "requests and answers of hours ago change nothing on either side") {
  const int rounds = fault_rounds(50, 500);
  Past past;
  for (int i = 0; i < rounds; ++i) {
    record(2);
    drain();
    past.keep(proxy);
    record(1);
    const Seq acked = log.now().acked;
    const auto stored = collector.acked(log.now().id);

    proxy.replay(past.any(past.requests));
    proxy.next({What::kPortal, 0, past.any(past.answers)});
    turn();

    CHECK(log.now().acked == acked);
    CHECK(collector.acked(log.now().id) == stored);
  }
  drain();
  CHECK(all_there());
  CHECK(status().lost_by_collector == 0);
  MESSAGE(rounds, " old requests and ", rounds, " old answers heard again, and passed over");
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/terminal/start_memory.h"

#include <doctest/doctest.h>

#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using std::chrono::days;

// A log with entries of several days, and what a start of a certain moment remembers of it.
struct Years : TemporaryLog {
  void tapped(std::uint64_t number, days ago) {
    Now when = at({});
    when.instant -= ago;
    REQUIRE(log->append({{tap(number, when)}}));
  }

  std::size_t remembered(Instant now) {
    auto view = OfficeView::open(":memory:", 4h);
    REQUIRE(view);
    const auto memory = start_memory(*log, view.value(), config::Office{}, now);
    REQUIRE(memory);
    std::size_t taps = 0;
    for (const Fact& fact : memory.value().attendance)
      taps += fact.event.kind == tap(1).kind ? 1 : 0;
    return taps;
  }

  Instant today = at({}).instant;
};

TEST_SUITE_BEGIN("terminal: what a start remembers");

TEST_CASE_FIXTURE(Years, "a start remembers today and yesterday, and not the years before") {
  tapped(1, days{800});
  tapped(2, days{2});
  tapped(3, days{1});
  tapped(4, days{0});

  CHECK(remembered(today) == 2);
}

TEST_CASE_FIXTURE(Years,
                  "one tap of a clock that ran ahead does not make every start read on from it") {
  tapped(1, days{-3'000});
  for (std::uint64_t i = 2; i <= 50; ++i) tapped(i, days{100});
  tapped(51, days{0});

  CHECK(remembered(today) == 1);
}

TEST_CASE_FIXTURE(Years, "a machine that has forgotten the year still knows the log's last days") {
  tapped(1, days{800});
  tapped(2, days{1});
  tapped(3, days{0});

  CHECK(remembered(Instant{}) == 2);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test

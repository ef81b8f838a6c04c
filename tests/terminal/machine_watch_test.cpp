#include "kiosk/terminal/machine_watch.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr Tick kStart{1h};

struct Watched {
  MachineWatch watch{"Cổng chính", "1.2.0", Instant{7h}};
  std::optional<MachineSeen> news(const TapTimes& taps = {}) {
    return watch.news(ClockState::kSynced, {{"keyboard", MachineSeen::Reader::kReady}}, taps);
  }
};

}  // namespace

TEST_SUITE_BEGIN("terminal");

TEST_CASE_FIXTURE(Watched, "the first look tells all that is known") {
  watch.wrote(Seq{12});
  watch.disk(3'000'000'000U);

  const auto seen = news();

  REQUIRE(seen);
  CHECK(seen->name == "Cổng chính");
  CHECK(seen->version == "1.2.0");
  CHECK(seen->entries == Seq{12});
  CHECK(seen->free_bytes == 3'000'000'000U);
  CHECK(seen->readers.size() == 1);
}

TEST_CASE_FIXTURE(Watched, "a terminal as it was has no news") {
  REQUIRE(news());

  CHECK_FALSE(news());
}

TEST_CASE_FIXTURE(Watched, "a tap is news") {
  REQUIRE(news());
  TapTimes taps;
  taps.whole.add(20ms);
  watch.wrote(Seq{1});

  const auto seen = news(taps);

  REQUIRE(seen);
  CHECK(seen->entries == Seq{1});
  CHECK(seen->taps == taps);
}

TEST_CASE_FIXTURE(Watched, "the disk is asked once a minute") {
  CHECK(watch.disk_is_due(kStart));
  CHECK_FALSE(watch.disk_is_due(kStart + 59s));
  CHECK(watch.disk_is_due(kStart + 60s));
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/hatch/tap_times.h"

#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/process.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

TapTimes of_three_taps() {
  TapTimes times;
  for (const auto span : {3ms, 12ms, 40ms}) times.whole.add(span);
  times.to_durable.add(2ms);
  return times;
}

TEST_SUITE_BEGIN("hatch: tap times");

TEST_CASE("half of the taps, and nineteen of twenty, took at most so long") {
  TapHistogram histogram;
  for (int i = 0; i < 95; ++i) histogram.add(7ms);
  for (int i = 0; i < 5; ++i) histogram.add(90ms);

  CHECK(histogram.count() == 100);
  CHECK(histogram.at_most(50) == 10ms);
  CHECK(histogram.at_most(95) == 10ms);
  CHECK(histogram.at_most(96) == 90ms);
  CHECK(histogram.longest() == 90ms);
}

TEST_CASE("no taps took no time, and a clock that ran back counts nothing") {
  TapHistogram histogram;
  CHECK(histogram.at_most(95) == 0ms);

  histogram.add(-3ms);

  CHECK(histogram.count() == 0);
}

TEST_CASE("a tap longer than every bound is told by its own length") {
  TapHistogram histogram;
  histogram.add(9s);

  CHECK(histogram.at_most(50) == 9s);
}

TEST_CASE("what the kiosk notes the administrator reads") {
  const TemporaryFolder folder;
  REQUIRE(write_times(folder / "tap-times.json", of_three_taps()));

  CHECK(read_times(folder / "tap-times.json") == of_three_taps());
}

TEST_CASE("a note that is missing, damaged or of another version is a note of no taps") {
  const TemporaryFolder folder;
  CHECK(read_times(folder / "none") == TapTimes{});

  for (const char* text :
       {"", "[]", "{\"read_to_glass\":7}", "{\"read_to_glass\":{\"counts\":[1]}}",
        "{\"read_to_glass\":{\"counts\":[-1,0,0,0,0,0,0,0,0,0,0,0,0]}}"}) {
    std::ofstream{folder / "note"} << text;
    CHECK(read_times(folder / "note") == TapTimes{});
  }
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test

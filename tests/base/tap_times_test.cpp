#include "kiosk/base/tap_times.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

TEST_SUITE_BEGIN("base");

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

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test

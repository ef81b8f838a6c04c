#include "kiosk/terminal/tap_watch.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

EventId event(std::uint8_t number) { return EventId{{number}}; }
Tick at(std::chrono::milliseconds time) { return Tick{} + time; }

TEST_SUITE_BEGIN("terminal: tap times");

TEST_CASE("a tap is followed from the reader to the frame that shows it") {
  TapWatch watch;

  watch.begin(at(100ms));
  watch.asked(event(1), at(103ms));
  watch.end();
  watch.durable(event(1), at(108ms));
  watch.shown(at(140ms));

  CHECK(watch.times().to_session.longest() == 3ms);
  CHECK(watch.times().to_durable.longest() == 5ms);
  CHECK(watch.times().to_glass.longest() == 32ms);
  CHECK(watch.times().whole.longest() == 40ms);
}

TEST_CASE("a word said on the glass is no tap") {
  TapWatch watch;

  watch.asked(event(1), at(103ms));
  watch.durable(event(1), at(108ms));
  watch.shown(at(140ms));

  CHECK(watch.times() == TapTimes{});
}

TEST_CASE("a frame before the tap is durable does not show it") {
  TapWatch watch;
  watch.begin(at(0ms));
  watch.asked(event(1), at(0ms));
  watch.end();

  watch.shown(at(10ms));
  CHECK(watch.times().whole.count() == 0);
  watch.durable(event(1), at(20ms));
  watch.shown(at(30ms));
  watch.shown(at(90ms));

  CHECK(watch.times().whole.count() == 1);
  CHECK(watch.times().whole.longest() == 30ms);
}

TEST_CASE("a tap that could not be recorded is not counted as shown") {
  TapWatch watch;
  watch.begin(at(0ms));
  watch.asked(event(1), at(0ms));
  watch.end();

  watch.dropped(event(1));
  watch.durable(event(1), at(20ms));
  watch.shown(at(30ms));

  CHECK(watch.times().whole.count() == 0);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test

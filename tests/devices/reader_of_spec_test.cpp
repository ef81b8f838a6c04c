#include "kiosk/devices/reader_of_spec.h"

#include <doctest/doctest.h>

#include "kiosk/base/mailbox.h"
#include "tests/devices/line_to_reader.h"

namespace kiosk::test {
using namespace std::chrono_literals;

TEST_SUITE_BEGIN("reader of spec");

TEST_CASE("a serial SPEC opens a reader on its line") {
  LineToReader line;
  Mailbox<BadgeReading> readings{10};
  const SystemClock clock;
  const auto reader =
      open_reader("serial:" + line.path().string() + "@19200", clock,
                  [&readings](BadgeReading reading) { CHECK(readings.put(std::move(reading))); });
  REQUIRE(reader);

  line.send("0040856634\n");

  CHECK(readings.wait_for({}, 20s)->raw == "0040856634");
}

TEST_CASE("kinds that come later are refused by name") {
  const SystemClock clock;
  for (const char* spec : {"keyboard", "evdev:/dev/input/event3", "pcsc"}) {
    const auto reader = open_reader(spec, clock, [](BadgeReading) {});
    REQUIRE_FALSE(reader);
    CHECK(reader.error().fault == Fault::kRefused);
    CHECK(reader.error().what.find("later version") != std::string::npos);
  }
}

TEST_CASE("what is no SPEC is refused") {
  const SystemClock clock;
  for (const char* spec : {"", "serial", "serial:", "serial:/dev/x@fast", "evdv:/dev/x"}) {
    CAPTURE(spec);
    const auto reader = open_reader(spec, clock, [](BadgeReading) {});
    REQUIRE_FALSE(reader);
    CHECK(reader.error().fault == Fault::kRefused);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

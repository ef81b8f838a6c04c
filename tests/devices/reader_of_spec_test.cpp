#include "kiosk/devices/reader_of_spec.h"

#include <doctest/doctest.h>

#include "kiosk/base/mailbox.h"
#include "tests/devices/line_to_reader.h"
#include "tests/support/typing.h"

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

TEST_CASE("a keyboard SPEC opens a reader of the window's keys") {
  std::vector<std::string> readings;
  const SystemClock clock;
  const auto reader = open_reader("keyboard@8", clock, [&readings](const BadgeReading& reading) {
    readings.push_back(reading.raw + " of " + reading.reader);
  });
  REQUIRE(reader);

  for (const Keystroke& key : strokes("E43AC9D2", Tick{1h})) reader.value()->take_key(key);

  CHECK(readings == std::vector<std::string>{"E43AC9D2 of keyboard"});
}

TEST_CASE("PC/SC comes later and is refused by name") {
  const SystemClock clock;

  const auto reader = open_reader("pcsc:ACS ACR122U", clock, [](const BadgeReading&) {});

  REQUIRE_FALSE(reader);
  CHECK(reader.error().fault == Fault::kRefused);
  CHECK(reader.error().what.find("pcsc comes with a later version") != std::string::npos);
}

TEST_CASE("what is no SPEC is refused") {
  const SystemClock clock;
  for (const char* spec : {"", "serial", "serial:", "serial:/dev/x@fast", "evdv:/dev/x",
                           "evdev:", "evdev:/dev/x@5", "keyboard@", "keyboard:"}) {
    CAPTURE(spec);
    const auto reader = open_reader(spec, clock, [](BadgeReading) {});
    REQUIRE_FALSE(reader);
    CHECK(reader.error().fault == Fault::kRefused);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/devices/serial_reader.h"

#include <doctest/doctest.h>
#include <pty.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <termios.h>

#include <string>

#include "kiosk/base/mailbox.h"
#include "tests/devices/line_to_reader.h"

namespace kiosk::test {
using namespace std::chrono_literals;

LineToReader::LineToReader() {
  std::string name = (std::filesystem::temp_directory_path() / "congso-line-XXXXXX").string();
  REQUIRE(mkdtemp(name.data()) != nullptr);
  folder_ = name;
  plug_in();
}

LineToReader::~LineToReader() { std::filesystem::remove_all(folder_); }

void LineToReader::plug_in() {
  termios raw{};
  cfmakeraw(&raw);
  int device = -1;
  int line = -1;
  char name[256];
  REQUIRE(openpty(&device, &line, name, &raw, nullptr) == 0);
  device_ = Descriptor{device};
  line_ = Descriptor{line};
  std::filesystem::create_symlink(name, path());
}

void LineToReader::unplug() {
  std::filesystem::remove(path());
  line_.close();
  device_.close();
}

void LineToReader::send(std::string_view bytes) {
  REQUIRE(::write(device_.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
}

namespace {

struct StandingClock : Clock {
  Now now() const override { return {Instant{1h}, Tick{2h}, ClockState::kSynced}; }
};

// A line, a reader at its end, and the readings that came.
struct Wall {
  LineToReader line;
  StandingClock clock;
  Mailbox<BadgeReading> readings{1000};
  std::unique_ptr<BadgeReader> reader = listen(9600, 10s);

  // `silence` is long unless a test is about it, so that a slow machine cuts nothing in two.
  std::unique_ptr<BadgeReader> listen(int baud, std::chrono::milliseconds silence) {
    auto opened = SerialReader::open(
        {line.path().string(), baud, silence, 5ms}, clock,
        [this](BadgeReading reading) { CHECK(readings.put(std::move(reading))); });
    REQUIRE(opened);
    return std::move(opened).value();
  }
  std::string next() {
    const auto reading = readings.wait_for({}, 20s);
    return reading ? reading->raw : "nothing came";
  }
};

std::chrono::microseconds processor_time() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return std::chrono::seconds{used.ru_utime.tv_sec + used.ru_stime.tv_sec} +
         std::chrono::microseconds{used.ru_utime.tv_usec + used.ru_stime.tv_usec};
}

}  // namespace

TEST_SUITE_BEGIN("serial reader");

TEST_CASE_FIXTURE(Wall, "a line is a reading, with the time of its last byte and its reader") {
  line.send("0040856634\r\n");

  const auto reading = readings.wait_for({}, 20s);

  REQUIRE(reading);
  CHECK(reading->raw == "0040856634");
  CHECK(reading->at.tick == Tick{2h});
  CHECK(reading->reader == line.path().string());
}

TEST_CASE_FIXTURE(Wall, "readings in one burst come out one by one, in order") {
  line.send("A1\rB2\nC3\r\n");

  CHECK(next() == "A1");
  CHECK(next() == "B2");
  CHECK(next() == "C3");
}

TEST_CASE_FIXTURE(Wall, "a reader that sends no line ending is heard when it falls silent") {
  reader.reset();
  reader = listen(9600, 120ms);

  line.send("E43AC9D2");

  CHECK(next() == "E43AC9D2");
}

TEST_CASE_FIXTURE(Wall, "bytes that would be signals on a terminal are bytes") {
  line.send("\x03\x04\x1a\x11\n");

  CHECK(next() == "\x03\x04\x1a\x11");
}

TEST_CASE_FIXTURE(Wall, "a reader that was pulled out and put back is heard again") {
  line.send("before\n");
  CHECK(next() == "before");

  line.unplug();
  line.plug_in();
  line.send("after\n");

  CHECK(next() == "after");
  CHECK(reader->present());
}

TEST_CASE_FIXTURE(Wall, "a reader that is plugged in late is heard") {
  reader.reset();
  line.unplug();
  reader = listen(9600, 10s);

  line.plug_in();
  line.send("late\n");

  CHECK(next() == "late");
}

TEST_CASE_FIXTURE(Wall, "half a reading goes with the device it came from") {
  line.send("whole\nhal");
  CHECK(next() == "whole");

  line.unplug();
  line.plug_in();
  line.send("new\n");

  CHECK(next() == "new");
}

TEST_CASE_FIXTURE(Wall, "noise without end costs no reading after it") {
  for (int i = 0; i < 20; ++i) line.send(std::string(1000, '\x55'));
  line.send("\n0040856634\n");

  CHECK(next() == "0040856634");
}

TEST_CASE_FIXTURE(Wall, "a silent line costs no processor time") {
  line.send("x\n");
  CHECK(next() == "x");
  const auto before = processor_time();

  CHECK_FALSE(readings.wait_for({}, 300ms));

  CHECK(processor_time() - before < 100ms);
}

TEST_CASE_FIXTURE(Wall, "a device that hangs up at once is not asked without pause") {
  line.unplug();
  std::filesystem::create_symlink("/dev/null", line.path());
  const auto before = processor_time();

  CHECK_FALSE(readings.wait_for({}, 300ms));

  CHECK(processor_time() - before < 100ms);
  CHECK_FALSE(reader->present());
}

TEST_CASE_FIXTURE(Wall, "a reader at rest goes within a second") {
  const auto begin = std::chrono::steady_clock::now();

  reader.reset();

  CHECK(std::chrono::steady_clock::now() - begin < 1s);
}

TEST_CASE_FIXTURE(Wall, "a speed no line has is refused") {
  const auto refused = SerialReader::open({"/dev/null", 9601}, clock, [](BadgeReading) {});

  REQUIRE_FALSE(refused);
  CHECK(refused.error().fault == Fault::kRefused);
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/devices/evdev_reader.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <string>

#include "kiosk/base/mailbox.h"
#include "tests/devices/fifo_keyboard.h"
#include "tests/support/typing.h"

namespace kiosk::test {
using namespace std::chrono_literals;

FifoKeyboard::FifoKeyboard() {
  std::string name = (std::filesystem::temp_directory_path() / "congso-keys-XXXXXX").string();
  REQUIRE(mkdtemp(name.data()) != nullptr);
  folder_ = name;
  plug_in();
}

FifoKeyboard::~FifoKeyboard() { std::filesystem::remove_all(folder_); }

void FifoKeyboard::plug_in() {
  REQUIRE(mkfifo(path().c_str(), 0600) == 0);
  keys_ = Descriptor{::open(path().c_str(), O_RDWR | O_CLOEXEC)};
  REQUIRE(keys_);
}

void FifoKeyboard::unplug() {
  std::filesystem::remove(path());
  keys_.close();
}

Descriptor FifoKeyboard::hold() const {
  Descriptor other{::open(path().c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)};
  REQUIRE(::flock(other.get(), LOCK_EX | LOCK_NB) == 0);
  return other;
}

void FifoKeyboard::send(const std::vector<input_event>& events) {
  const std::size_t size = events.size() * sizeof(input_event);
  REQUIRE(::write(keys_.get(), events.data(), size) == static_cast<ssize_t>(size));
}

input_event event(std::chrono::microseconds stamp, int type, int code, int value) {
  input_event made{};
  made.input_event_sec = std::chrono::duration_cast<std::chrono::seconds>(stamp).count();
  made.input_event_usec = (stamp % std::chrono::seconds{1}).count();
  made.type = static_cast<std::uint16_t>(type);
  made.code = static_cast<std::uint16_t>(code);
  made.value = value;
  return made;
}

void FifoKeyboard::type(std::string_view text) {
  const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now().time_since_epoch());
  const Tick first{now - 4ms * static_cast<int>(text.size())};
  std::vector<input_event> events;
  for (const Keystroke& key : strokes(text, first, 4ms)) {
    const auto stamp = key.at.time_since_epoch();
    events.push_back(
        event(stamp, EV_KEY, key.code, key.action == Keystroke::Action::kPressed ? 1 : 0));
    events.push_back(event(stamp, EV_SYN, SYN_REPORT, 0));
  }
  send(events);
}

namespace {

struct StandingClock : Clock {
  Now now() const override { return {Instant{1h}, Tick{2h}, ClockState::kSynced}; }
};

// A keyboard, a reader of its keys, and the readings that came.
struct Desk {
  FifoKeyboard keys;
  StandingClock clock;
  Mailbox<BadgeReading> readings{1000};
  std::unique_ptr<BadgeReader> reader = listen(keys, 0);

  std::unique_ptr<BadgeReader> listen(const FifoKeyboard& at, std::size_t length) {
    auto opened = EvdevReader::open(
        {at.path().string(), length, 120ms, 5ms}, clock,
        [this](BadgeReading reading) { CHECK(readings.put(std::move(reading))); });
    REQUIRE(opened);
    return std::move(opened).value();
  }
  std::string next(std::chrono::milliseconds limit = 20s) {
    const auto reading = readings.wait_for({}, limit);
    return reading ? reading->raw : "nothing came";
  }
  // Types a whole badge again until it is heard: the reader may be away at the first.
  std::string heard(std::string_view badge) {
    for (int i = 0; i < 100; ++i) {
      keys.type(std::string{badge} + '\n');
      if (auto reading = readings.wait_for({}, 200ms)) return reading->raw;
    }
    return "nothing came";
  }
  bool comes_to(bool (*holds)(const BadgeReader&)) {
    for (int i = 0; i < 2000 && !holds(*reader); ++i) readings.wait_for({}, 10ms);
    return holds(*reader);
  }
};

std::chrono::microseconds processor_time() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return std::chrono::seconds{used.ru_utime.tv_sec + used.ru_stime.tv_sec} +
         std::chrono::microseconds{used.ru_utime.tv_usec + used.ru_stime.tv_usec};
}

bool is_there(const BadgeReader& reader) { return reader.present(); }
bool is_away(const BadgeReader& reader) { return !reader.present(); }
bool is_hindered(const BadgeReader& reader) { return !reader.hindrance().empty(); }

}  // namespace

TEST_SUITE_BEGIN("evdev reader");

TEST_CASE_FIXTURE(Desk, "a badge that is typed is a reading of this reader") {
  keys.type("0040856634\n");

  const auto reading = readings.wait_for({}, 20s);

  REQUIRE(reading);
  CHECK(reading->raw == "0040856634");
  CHECK(reading->reader == keys.path().string());
}

TEST_CASE_FIXTURE(Desk, "a tap's time is the kernel's stamp, however late the reader looks") {
  const auto monotonic = std::chrono::steady_clock::now().time_since_epoch();
  const auto then = std::chrono::duration_cast<std::chrono::microseconds>(monotonic - 3s);
  std::vector<input_event> events;
  for (const Keystroke& key : strokes("0040856634\n", Tick{0s}, 0ms))
    if (key.action == Keystroke::Action::kPressed)
      events.push_back(event(then, EV_KEY, key.code, 1));
  keys.send(events);

  const auto reading = readings.wait_for({}, 20s);

  REQUIRE(reading);
  CHECK(reading->at.tick <= Tick{2h - 3s});
  CHECK(reading->at.tick > Tick{2h - 23s});
  CHECK(reading->at.instant - Instant{1h} == reading->at.tick - Tick{2h});
}

TEST_CASE_FIXTURE(Desk, "badges in one burst come out one by one, in order") {
  keys.type("0040856634\n0040856635\n0040856636\n");

  CHECK(next() == "0040856634");
  CHECK(next() == "0040856635");
  CHECK(next() == "0040856636");
}

TEST_CASE_FIXTURE(Desk, "a reader that sends no Enter is heard when it falls silent") {
  reader.reset();
  reader = listen(keys, 8);

  keys.type("E43AC9D2");

  CHECK(next() == "E43AC9D2");
}

TEST_CASE_FIXTURE(Desk, "a reader that was pulled out and put back is heard again") {
  keys.type("0040856634\n");
  CHECK(next() == "0040856634");

  keys.unplug();
  CHECK(comes_to(is_away));
  keys.plug_in();
  keys.type("0040856635\n");

  CHECK(next() == "0040856635");
  CHECK(reader->present());
}

TEST_CASE_FIXTURE(Desk, "a reader that is plugged in late is heard") {
  reader.reset();
  keys.unplug();
  reader = listen(keys, 0);
  CHECK_FALSE(reader->present());

  keys.plug_in();
  keys.type("0040856634\n");

  CHECK(next() == "0040856634");
}

TEST_CASE_FIXTURE(Desk, "half a reading goes with the device it came from") {
  keys.type("0040856634\n00408");
  CHECK(next() == "0040856634");

  keys.unplug();
  keys.plug_in();
  keys.type("0040856635\n");

  CHECK(next() == "0040856635");
}

TEST_CASE_FIXTURE(Desk, "what the kernel dropped takes its reading along, and no other") {
  const auto now = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now().time_since_epoch());
  keys.type("0043");
  keys.send({event(now, EV_SYN, SYN_DROPPED, 0)});
  keys.type("35823930\n");

  CHECK(heard("004335823930") == "004335823930");
}

TEST_CASE_FIXTURE(Desk, "noise of every kind costs no reading after it") {
  std::vector<input_event> noise;
  for (int i = 0; i < 200; ++i)
    noise.push_back(event(1us * i, i % 32, (i * 7919) % 0x2ff, i % 5 - 1));
  keys.send(noise);

  CHECK(heard("0040856634") == "0040856634");
}

TEST_CASE_FIXTURE(Desk, "two readers type at once, and neither mixes with the other") {
  FifoKeyboard second;
  const auto other = listen(second, 0);

  keys.type("00408");
  second.type("0040856635\n");
  CHECK(next() == "0040856635");
  keys.type("56634\n");

  CHECK(next() == "0040856634");
}

TEST_CASE_FIXTURE(Desk, "a device another program holds is said, and read when it lets go") {
  reader.reset();
  Descriptor other = keys.hold();
  reader = listen(keys, 0);
  CHECK(comes_to(is_hindered));
  CHECK(reader->hindrance() == keys.path().string() + " is held by another program");
  CHECK_FALSE(reader->present());

  other.close();

  CHECK(comes_to(is_there));
  CHECK(reader->hindrance().empty());
  CHECK(heard("0040856634") == "0040856634");
}

TEST_CASE_FIXTURE(Desk, "a path that is no input device is said, and costs no processor time") {
  keys.unplug();
  std::filesystem::create_symlink("/dev/null", keys.path());
  const auto before = processor_time();

  CHECK(comes_to(is_hindered));

  CHECK(reader->hindrance() == keys.path().string() + " is no input device");
  CHECK_FALSE(readings.wait_for({}, 300ms));
  CHECK(processor_time() - before < 200ms);
}

TEST_CASE_FIXTURE(Desk, "a silent keyboard costs no processor time, half a reading or none") {
  keys.type("0040856634\n004");
  CHECK(next() == "0040856634");
  const auto before = processor_time();

  CHECK_FALSE(readings.wait_for({}, 300ms));

  CHECK(processor_time() - before < 100ms);
}

TEST_CASE_FIXTURE(Desk, "a reader at rest goes within a second") {
  const auto begin = std::chrono::steady_clock::now();

  reader.reset();

  CHECK(std::chrono::steady_clock::now() - begin < 1s);
}

TEST_SUITE_END();
}  // namespace kiosk::test

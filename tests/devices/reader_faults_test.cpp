// Row 55 of the fault matrix: a reader is pulled out and put back in the middle of a reading, sends
// garbage, and a hundred badges a second. Every badge sent whole is read once; nothing else is.

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "kiosk/base/mailbox.h"
#include "kiosk/devices/evdev_reader.h"
#include "kiosk/devices/serial_reader.h"
#include "tests/devices/fifo_keyboard.h"
#include "tests/devices/line_to_reader.h"
#include "tests/support/fault_rounds.h"

namespace kiosk::test {
using namespace std::chrono_literals;

namespace {

constexpr int kTapsARound = 100;

std::string badge(int tap) {
  const std::string digits = std::to_string(40'000'000 + tap * 71);
  return std::string(10 - digits.size(), '0') + digits;
}

// What both kinds of line have in common.
struct Serial {
  LineToReader line;
  void send(const std::string& text) { line.send(text); }
  void noise(std::mt19937& chance) {
    std::string bytes(300, '\0');
    for (char& byte : bytes) byte = static_cast<char>(chance() % 255 + 1);
    line.send(bytes + '\n');
  }
};
struct Evdev {
  FifoKeyboard line;
  void send(const std::string& text) { line.type(text); }
  void noise(std::mt19937& chance) {
    std::vector<input_event> events;
    for (int i = 0; i < 300; ++i)
      events.push_back(event(std::chrono::microseconds{chance() % 1'000'000},
                             static_cast<int>(chance() % 32), static_cast<int>(chance() % 0x2ff),
                             static_cast<int>(chance() % 4)));
    for (int code = 0; code < 0x2ff; ++code) events.push_back(event(0us, EV_KEY, code, 0));
    line.send(events);
    line.type("\n");
  }
};

template <class Line>
class Ordeal {
 public:
  Ordeal(Line& line, Mailbox<BadgeReading>& readings) : line_(line), readings_(readings) {}

  // True when every badge of this round came once and in order, after whatever went before.
  bool stands_a_round() {
    line_.send(badge(next_).substr(0, chance_() % 10));
    line_.line.unplug();
    line_.line.plug_in();
    line_.noise(chance_);
    if (!hears_again()) return false;
    const int first = next_;
    for (int tap = 0; tap < kTapsARound; ++tap) line_.send(badge(next_++) + '\n');
    for (int tap = first; tap < next_; ++tap) {
      const auto reading = readings_.wait_for({}, 20s);
      if (!reading || reading->raw != badge(tap)) return false;
    }
    return true;
  }

 private:
  // Noise may hold readings of its own, and may look like a loss of keys, with which goes what lies
  // behind it in the same heap: so a badge is sent, and another, until one is heard.
  bool hears_again() {
    for (int again = 0; again < 20; ++again) {
      const std::string mark = badge(900'000 + marks_++);
      line_.send(mark + '\n');
      while (const auto reading = readings_.wait_for({}, 1s))
        if (reading->raw == mark) return true;
    }
    return false;
  }

  Line& line_;
  Mailbox<BadgeReading>& readings_;
  std::mt19937 chance_{55};
  int next_ = 0;
  int marks_ = 0;
};

}  // namespace

TEST_SUITE_BEGIN("reader faults");

TEST_CASE("a serial reader stands plugs, garbage and a hundred badges at a time") {
  const int rounds = fault_rounds(10, 200);
  Serial serial;
  Mailbox<BadgeReading> readings{10'000};
  const SystemClock clock;
  const auto reader = SerialReader::open({serial.line.path().string(), 9600, 10s, 1ms}, clock,
                                         [&](BadgeReading one) { CHECK(readings.put(one)); });
  REQUIRE(reader);
  Ordeal<Serial> ordeal{serial, readings};

  for (int round = 0; round < rounds; ++round) REQUIRE(ordeal.stands_a_round());
}

TEST_CASE("a grabbed reader stands plugs, garbage and a hundred badges at a time") {
  const int rounds = fault_rounds(10, 200);
  Evdev evdev;
  Mailbox<BadgeReading> readings{10'000};
  const SystemClock clock;
  const auto reader = EvdevReader::open({evdev.line.path().string(), 0, 120ms, 1ms}, clock,
                                        [&](BadgeReading one) { CHECK(readings.put(one)); });
  REQUIRE(reader);
  Ordeal<Evdev> ordeal{evdev, readings};

  for (int round = 0; round < rounds; ++round) REQUIRE(ordeal.stands_a_round());
}

TEST_SUITE_END();
}  // namespace kiosk::test

// Promise 2 with the real programs: readers that type, at the window and grabbed.

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>

#include <chrono>

#include "kiosk/base/descriptor.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr int kOffset = 8;  // X11's codes of keys are so much more than Linux's

int key_of(char digit) { return digit == '0' ? KEY_0 : KEY_1 + digit - '1'; }

// A wedge presses places, whatever they stand for in the layout of the day.
void press_keys(const std::string& digits) {
  std::vector<std::string> command{"xdotool", "key", "--delay", "2"};
  for (const char digit : digits) command.push_back(std::to_string(key_of(digit) + kOffset));
  command.push_back(std::to_string(KEY_ENTER + kOffset));
  REQUIRE(outcome_of(command).code == 0);
}

// As a kernel stamps the keys of a reader.
void type_into(int device, const std::string& digits) {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  const auto stamp = std::chrono::duration_cast<std::chrono::microseconds>(now);
  const auto put = [&](int type, int code, int value) {
    input_event event{};
    event.input_event_sec = stamp / 1s;
    event.input_event_usec = (stamp % 1s).count();
    event.type = static_cast<std::uint16_t>(type);
    event.code = static_cast<std::uint16_t>(code);
    event.value = value;
    REQUIRE(::write(device, &event, sizeof event) == static_cast<ssize_t>(sizeof event));
  };
  for (const char digit : digits)
    for (const int value : {1, 0}) put(EV_KEY, key_of(digit), value);
  put(EV_KEY, KEY_ENTER, 1);
}

}  // namespace

TEST_SUITE_BEGIN("story: readers that type");

TEST_CASE("a badge typed into the window is one confirmation, whatever the layout") {
  const VirtualScreen screen;
  RunningOffice office{3, false};
  office.start_kiosk({}, {"--reader", "keyboard", "--window", "1920x1080"});

  int person = 0;
  for (const char* layout : {"us", "fr", "vn"}) {
    CAPTURE(layout);
    REQUIRE(outcome_of({"setxkbmap", layout}).code == 0);
    press_keys(office.badge(person++));
    CHECK(within(20s, [&] { return office.confirmations() == static_cast<std::size_t>(person); }));
  }
  INFO(office.log_tail());
  CHECK(office.shown().size() == 3);
}

TEST_CASE("sixty badges typed into the window are sixty confirmations") {
  const VirtualScreen screen;
  RunningOffice office{60, false};
  office.start_kiosk({}, {"--reader", "keyboard", "--window", "1920x1080"});

  for (int person = 0; person < 60; ++person) press_keys(office.badge(person));

  CHECK(within(30s, [&] { return office.confirmations() == 60; }));
  CHECK(office.shown().size() == 60);
}

TEST_CASE("two grabbed readers are heard beside each other, and again after a replug") {
  const VirtualScreen screen;
  RunningOffice office{3, false};
  const auto first = office.folder() / "event0";
  const auto second = office.folder() / "event1";
  for (const auto& path : {first, second}) REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  Descriptor at_first{::open(first.c_str(), O_RDWR | O_CLOEXEC)};
  const Descriptor at_second{::open(second.c_str(), O_RDWR | O_CLOEXEC)};
  office.start_kiosk(
      {"env", "LD_PRELOAD=" + program("libevdev-fifo.so")},
      {"--reader", "evdev:" + first.string(), "--reader", "evdev:" + second.string()});

  type_into(at_first.get(), office.badge(0));
  type_into(at_second.get(), office.badge(1));
  CHECK(within(20s, [&] { return office.confirmations() == 2; }));
  std::filesystem::remove(first);
  at_first.close();
  REQUIRE(mkfifo(first.c_str(), 0600) == 0);
  at_first = Descriptor{::open(first.c_str(), O_RDWR | O_CLOEXEC)};
  type_into(at_first.get(), office.badge(2));

  CHECK(within(20s, [&] { return office.confirmations() == 3; }));
  CHECK(office.shown().size() == 3);
}

TEST_SUITE_END();
}  // namespace kiosk::test

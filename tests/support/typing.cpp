#include "tests/support/typing.h"

#include <doctest/doctest.h>
#include <linux/input-event-codes.h>

#include "kiosk/devices/key_map.h"

namespace kiosk::test {
namespace {

struct Place {
  std::uint16_t code;
  bool shift;
};

Place place_of(char c) {
  if (c == '\n') return {KEY_ENTER, false};
  if (c == '\t') return {KEY_TAB, false};
  for (std::uint16_t code = 1; code < 60; ++code) {
    if (us_key(code).plain == c) return {code, false};
    if (us_key(code).shifted == c) return {code, true};
  }
  FAIL("no key writes this");
  return {};
}

}  // namespace

std::vector<Keystroke> strokes(std::string_view text, Tick at, std::chrono::milliseconds apart) {
  using Action = Keystroke::Action;
  std::vector<Keystroke> all;
  for (const char c : text) {
    const Place key = place_of(c);
    if (key.shift) all.push_back({KEY_LEFTSHIFT, Action::kPressed, at});
    all.push_back({key.code, Action::kPressed, at});
    all.push_back({key.code, Action::kReleased, at + apart / 2});
    if (key.shift) all.push_back({KEY_LEFTSHIFT, Action::kReleased, at + apart / 2});
    at += apart;
  }
  return all;
}

}  // namespace kiosk::test

#include "kiosk/devices/key_map.h"

#include <linux/input-event-codes.h>

#include <cstddef>
#include <string_view>

namespace kiosk {
namespace {

// Neighbouring codes and what they write.
struct Row {
  std::uint16_t first;
  std::string_view plain;
  std::string_view shifted;
};

constexpr Row kRows[] = {
    {KEY_1, "1234567890-=", "!@#$%^&*()_+"},
    {KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
    {KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    {KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    {KEY_KPASTERISK, "*", "*"},
    {KEY_SPACE, " ", " "},
    {KEY_KP7, "789-456+1230.", "789-456+1230."},
    {KEY_KPSLASH, "/", "/"},
    {KEY_KPEQUAL, "=", "="},
    {KEY_KPCOMMA, ",", ","},
};

}  // namespace

KeyMeaning us_key(std::uint16_t code) {
  for (const Row& row : kRows) {
    const auto place = static_cast<std::size_t>(code - row.first);
    if (code >= row.first && place < row.plain.size())
      return {row.plain[place], row.shifted[place]};
  }
  return {};
}

KeyRole role_of(std::uint16_t code) {
  constexpr std::uint16_t kThirdLevel = 84;  // X11's own key for it, where AltGr has another
  switch (code) {
    case KEY_LEFTSHIFT: return KeyRole::kShift;
    case KEY_RIGHTSHIFT: return KeyRole::kOtherShift;
    case KEY_RIGHTALT:
    case kThirdLevel: return KeyRole::kLevel;
    case KEY_LEFTCTRL:
    case KEY_RIGHTCTRL: return KeyRole::kControl;
    case KEY_LEFTALT:
    case KEY_LEFTMETA:
    case KEY_RIGHTMETA: return KeyRole::kCommand;
    case KEY_ENTER:
    case KEY_KPENTER:
    case KEY_TAB:
    case KEY_LINEFEED: return KeyRole::kEnds;
    case KEY_F13: return KeyRole::kBegins;
    default: return KeyRole::kWrites;
  }
}

}  // namespace kiosk

#pragma once
// What the keys of a US keyboard stand for. Readers press places; this is what they mean by them
// (domain, "Keyboard pitfalls"). Pure; covered by typed_badges_test.

#include <cstdint>

namespace kiosk {

// 0 where the key writes nothing. The keypad writes digits, whatever Num Lock says.
struct KeyMeaning {
  char plain = 0;
  char shifted = 0;
};
KeyMeaning us_key(std::uint16_t code);

// Keys that write nothing but change what others do.
enum class KeyRole : std::uint8_t {
  kWrites,
  kShift,       // left
  kOtherShift,  // right
  kLevel,       // AltGr, by either code
  kControl,
  kCommand,  // Alt and the logo: what is typed with it is no text
  kEnds,     // Enter, Tab
  kBegins,   // F13, which readers may send first
};
KeyRole role_of(std::uint16_t code);

}  // namespace kiosk

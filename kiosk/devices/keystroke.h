#pragma once
// A key of a reader that types, by its place on the keyboard, which no layout moves.

#include <cstdint>

#include "kiosk/base/clock.h"

namespace kiosk {

struct Keystroke {
  enum class Action : std::uint8_t { kPressed, kReleased, kHeld };  // held: it repeats by itself
  std::uint16_t code = 0;  // as linux/input-event-codes.h names it; X11's scancode is 8 more
  Action action = Action::kPressed;
  Tick at{};
};

}  // namespace kiosk

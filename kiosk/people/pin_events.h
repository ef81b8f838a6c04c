#pragma once
// How a PIN is written into the log: `pin.set`, sealed (protocol §5), and `entry.refused`, a wrong
// one; and which PINs are none.

#include <string>
#include <string_view>

#include "kiosk/base/event.h"
#include "kiosk/base/result.h"
#include "kiosk/people/entering.h"

namespace kiosk {

inline constexpr std::string_view kPinSet = "pin.set";
inline constexpr std::string_view kEntryRefused = "entry.refused";
inline constexpr std::size_t kPinDigits = 6;

// What it says. `data`: {"sealed":"<base64>","key":"<8 hex>"}; an empty seal takes the PIN away.
struct PinSaid {
  std::string sealed;
  std::string key;  // name of the office key it is sealed under
  bool operator==(const PinSaid&) const = default;
};

Draft pin_set(const StaffId& who, const PinSaid& pin, const Entering& entering);

// A wrong PIN of somebody: a fact, so that the wait it costs outlasts a restart and holds at every
// terminal, and so that its owner can be told. Nothing of what was keyed is in it.
Draft pin_refused(const StaffId& who, const Entering& entering);

// Fails with kBadData when one of the two is missing.
Result<PinSaid> pin_said(const Event& event);

// Six digits that somebody behind the shoulder, or with ten guesses, would not have at once: not
// all alike, not in a row (123456, 987654), not one pair or triple again and again (121212).
bool is_good_pin(std::string_view pin);

}  // namespace kiosk

#pragma once
// The tones of the door (assets/sounds/): the same for everybody, late or not.

#include <cstdint>

namespace kiosk {

enum class Tone : std::uint8_t { kIn, kOut, kUnknown, kFailed };

}  // namespace kiosk

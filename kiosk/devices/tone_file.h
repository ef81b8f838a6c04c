#pragma once
// The samples of a tone, from the bytes of a file of assets/sounds/.

#include <cstdint>
#include <string_view>
#include <vector>

#include "kiosk/base/result.h"

namespace kiosk {

// Only what assets/sounds/make writes: 44.1 kHz, 16 bit, one channel. kBadData for anything else.
Result<std::vector<std::int16_t>> samples_from_wav(std::string_view bytes);

}  // namespace kiosk

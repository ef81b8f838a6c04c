#include "kiosk/base/random.h"

#include <sodium.h>

namespace kiosk {

std::uint64_t random_bits() {
  std::uint64_t bits = 0;
  randombytes_buf(&bits, sizeof bits);
  return bits;
}

std::array<std::uint8_t, 16> random_16() {
  std::array<std::uint8_t, 16> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

}  // namespace kiosk

#pragma once
// Chance, from the kernel's generator. Tests hand their own function in its place.

#include <array>
#include <cstdint>

namespace kiosk {

std::uint64_t random_bits();
std::array<std::uint8_t, 16> random_16();  // a salt, a nonce

}  // namespace kiosk

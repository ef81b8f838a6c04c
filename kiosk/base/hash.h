#pragma once
// Digests and the two ways bytes are written as text (hex lower case; base64 RFC 4648 §4, padded).

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

using Hash = std::array<std::uint8_t, 32>;

Hash sha256(std::string_view bytes);

// BLAKE2b-256 under `key` (16 to 64 bytes): the keyed hash of badge numbers (protocol §5).
Hash keyed_hash(std::span<const std::uint8_t> key, std::string_view bytes);

std::string hex(std::span<const std::uint8_t> bytes);
std::optional<std::vector<std::uint8_t>> bytes_from_hex(std::string_view text);  // lower case only
std::optional<Hash> hash_from_hex(std::string_view text);

std::string base64(std::span<const std::uint8_t> bytes);
std::optional<std::vector<std::uint8_t>> bytes_from_base64(std::string_view text);

}  // namespace kiosk

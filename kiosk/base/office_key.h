#pragma once
// The office's secret: turns a badge number into a hash that only this office can recognise
// (protocol §5). It never goes into the log, nor upstream.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/hash.h"

namespace kiosk {

struct OfficeKey {
  std::array<std::uint8_t, 32> bytes{};
  bool operator==(const OfficeKey&) const = default;
};

OfficeKey make_office_key();
std::string name_of(const OfficeKey& key);  // first 8 hex digits of SHA-256(key)
std::string to_base64(const OfficeKey& key);
std::optional<OfficeKey> office_key_from_base64(std::string_view text);

// What stands for one canonical form of a badge number.
Hash badge_hash(const OfficeKey& key, std::string_view canonical_form);

}  // namespace kiosk

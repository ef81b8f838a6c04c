#include "kiosk/base/office_key.h"

#include <sodium.h>

#include <algorithm>

namespace kiosk {

OfficeKey make_office_key() {
  OfficeKey key;
  randombytes_buf(key.bytes.data(), key.bytes.size());
  return key;
}

std::string name_of(const OfficeKey& key) {
  const std::string_view bytes{reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
  return hex(sha256(bytes)).substr(0, 8);
}

std::string to_base64(const OfficeKey& key) { return base64(key.bytes); }

std::optional<OfficeKey> office_key_from_base64(std::string_view text) {
  const auto bytes = bytes_from_base64(text);
  OfficeKey key;
  if (!bytes || bytes->size() != key.bytes.size()) return {};
  std::copy(bytes->begin(), bytes->end(), key.bytes.begin());
  return key;
}

Hash badge_hash(const OfficeKey& key, std::string_view canonical_form) {
  return keyed_hash(key.bytes, canonical_form);
}

}  // namespace kiosk

#include "kiosk/base/ids.h"

#include <algorithm>

#include "kiosk/base/hash.h"

namespace kiosk {
namespace {
using Bytes = std::array<std::uint8_t, 16>;

constexpr std::array<std::size_t, 4> kDashes{8, 13, 18, 23};  // in the 36 characters of an id

std::string text_of(const Bytes& bytes) {
  std::string text = hex(bytes);
  for (const std::size_t dash : kDashes) text.insert(dash, 1, '-');
  return text;
}

std::optional<Bytes> bytes_from(std::string_view text) {
  if (text.size() != 36) return {};
  std::string digits;
  digits.reserve(32);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = std::find(kDashes.begin(), kDashes.end(), i) != kDashes.end();
    if (dash && text[i] != '-') return {};
    if (!dash) digits += text[i];
  }
  const auto read = bytes_from_hex(digits);
  if (!read) return {};
  Bytes bytes{};
  std::copy_n(read->begin(), bytes.size(), bytes.begin());
  return bytes;
}

}  // namespace

std::string to_string(const EventId& id) { return text_of(id.bytes); }
std::string to_string(const LogId& id) { return text_of(id.bytes); }

EventId beside(const EventId& id, std::uint8_t n) {
  EventId other = id;
  unsigned carry = n;
  for (std::size_t i = other.bytes.size() - 1; carry > 0 && i > 8; --i) {
    carry += other.bytes[i];
    other.bytes[i] = static_cast<std::uint8_t>(carry & 0xffU);
    carry >>= 8U;
  }
  return other;
}

std::optional<EventId> event_id_from(std::string_view text) {
  const auto bytes = bytes_from(text);
  return bytes ? std::optional{EventId{*bytes}} : std::nullopt;
}

std::optional<LogId> log_id_from(std::string_view text) {
  const auto bytes = bytes_from(text);
  return bytes ? std::optional{LogId{*bytes}} : std::nullopt;
}

Bytes IdMaker::next(Instant at) {
  constexpr std::uint16_t kCountLimit = 0x0fff;
  if (at > latest_) {
    latest_ = at;
    count_ = 0;
  } else if (++count_ > kCountLimit) {
    latest_ += std::chrono::milliseconds{1};
    count_ = 0;
  }

  Bytes bytes{};
  auto put = [&bytes](std::size_t first, std::size_t size, std::uint64_t bits) {
    for (std::size_t i = 0; i < size; ++i)
      bytes[first + size - 1 - i] = static_cast<std::uint8_t>(bits >> (8 * i));
  };
  put(0, 6, static_cast<std::uint64_t>(latest_.time_since_epoch().count()));
  put(6, 2, 0x7000u | count_);                                        // version 7
  put(8, 8, (noise_() & 0x3fffffffffffffffu) | 0x8000000000000000u);  // variant 10
  return bytes;
}

}  // namespace kiosk

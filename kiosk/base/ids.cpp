#include "kiosk/base/ids.h"

namespace kiosk {
namespace {
using Bytes = std::array<std::uint8_t, 16>;

std::string text_of(const Bytes& bytes) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += kHex[bytes[i] >> 4];
    text += kHex[bytes[i] & 15];
  }
  return text;
}

int nibble(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

std::optional<Bytes> bytes_from(std::string_view text) {
  if (text.size() != 36) return {};
  Bytes bytes{};
  std::size_t at = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 8 || i == 13 || i == 18 || i == 23) {
      if (text[i] != '-') return {};
      continue;
    }
    const int digit = nibble(text[i]);
    if (digit < 0) return {};
    bytes[at / 2] = static_cast<std::uint8_t>(bytes[at / 2] << 4 | digit);
    ++at;
  }
  return bytes;
}

}  // namespace

std::string to_string(const EventId& id) { return text_of(id.bytes); }
std::string to_string(const LogId& id) { return text_of(id.bytes); }

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

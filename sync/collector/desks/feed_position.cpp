// Covered by tests/collector/feed_test.cpp.
#include "sync/collector/desks/feed_position.h"

#include <charconv>

namespace kiosk::sync {
namespace {

constexpr int kHex = 16;

// The number at the front of `text`, taken off with the dot behind it.
template <class Number>
bool take_number(std::string_view& text, Number& number, int base) {
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number, base);
  if (read.ec != std::errc{}) return false;
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  if (text.empty()) return true;
  if (text.front() != '.') return false;
  text.remove_prefix(1);
  return !text.empty();
}

std::string hex_of(std::uint64_t number) {
  std::string digits(kHex, '0');
  for (auto digit = digits.rbegin(); number != 0; ++digit, number >>= 4)
    *digit = "0123456789abcdef"[number & 15];
  return digits;
}

}  // namespace

std::string to_string(const FeedPosition& position) {
  return std::to_string(position.turn) + '.' + std::to_string(position.lines) + '.' +
         hex_of(position.mark);
}

std::optional<FeedPosition> feed_position_from(std::string_view text) {
  FeedPosition position;
  if (text.empty()) return position;
  std::string_view rest = text;
  if (!take_number(rest, position.turn, 10) || !take_number(rest, position.lines, 10) ||
      !take_number(rest, position.mark, kHex))
    return {};
  if (position.turn < 0 || position.lines < 0 || to_string(position) != text) return {};
  return position;
}

}  // namespace kiosk::sync

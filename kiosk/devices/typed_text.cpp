#include "kiosk/devices/typed_text.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::size_t kFewestDigits = 8;
constexpr std::size_t kMostDigits = 20;  // ten bytes
constexpr std::size_t kCitizenDigits = 12;

bool is_one_of(std::string_view all, char c) { return all.find(c) != all.npos; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || is_one_of("abcdefABCDEF", c); }
bool is_separator(char c) { return is_one_of(",:- ", c); }

// An AIM identifier, "]Q1" and the like, goes with the sentinels.
std::string_view unframed(std::string_view typed) {
  while (!typed.empty() && is_one_of(" ;%#*", typed.front())) typed.remove_prefix(1);
  while (!typed.empty() && is_one_of(" ?", typed.back())) typed.remove_suffix(1);
  if (typed.size() > 3 && typed.front() == ']') typed.remove_prefix(3);
  return typed;
}

bool is_citizen_card(std::string_view text) {
  return text.size() > kCitizenDigits && text[kCitizenDigits] == '|' &&
         std::all_of(text.begin(), text.begin() + kCitizenDigits, is_digit);
}

bool has_the_letters(std::string_view text) {
  if (text.empty() || !is_hex(text.front()) || !is_hex(text.back())) return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return is_hex(c) || is_separator(c); });
}

}  // namespace

std::optional<std::string> badge_in(std::string_view typed, std::size_t length) {
  const std::string_view text = unframed(typed);
  if (length == 0 && is_citizen_card(text)) return std::string{text};
  if (!has_the_letters(text)) return {};
  const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_hex));
  const bool fits =
      length != 0 ? text.size() == length : digits >= kFewestDigits && digits <= kMostDigits;
  return fits ? std::optional{std::string{text}} : std::nullopt;
}

bool is_framed(std::string_view typed) {
  return typed.size() > 1 && is_one_of(";%", typed.front()) && typed.back() == '?';
}

}  // namespace kiosk

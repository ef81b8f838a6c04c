#include "kiosk/people/badge_meanings.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace kiosk {
namespace {
using Meanings = std::vector<BadgeMeaning>;

constexpr std::uint64_t kMost24 = 0xff'ffff;
constexpr std::uint64_t kMost32 = 0xffff'ffff;
constexpr std::uint64_t kMost40 = 0xff'ffff'ffff;
constexpr std::uint64_t kMost56 = 0xff'ffff'ffff'ffff;

std::optional<std::uint64_t> number_from(std::string_view text, int base) {
  std::uint64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return {};
  return value;
}

// Facility and number, each within its bits.
std::optional<std::uint64_t> pair_of(std::string_view facility, std::string_view number,
                                     std::uint64_t most_facility) {
  const auto high = number_from(facility, 10);
  const auto low = number_from(number, 10);
  if (!high || !low || *high > most_facility || *low > 0xffff) return {};
  return *high << 16 | *low;
}

bool all(std::string_view text, bool (*fits)(char)) {
  return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

// "111,27706" and "00623,27706", also with a blank as they are printed on cards.
Meanings of_pair(std::string_view line) {
  const auto split = line.find_first_of(", ");
  if (split == line.npos) return {};
  const std::string_view facility = line.substr(0, split);
  const std::string_view number = line.substr(split + 1);
  if (!all(facility, is_digit) || !all(number, is_digit) || number.size() > 5) return {};
  if (facility.size() <= 3) {
    if (const auto value = pair_of(facility, number, 0xff)) return {{"W26", *value, 3}};
  } else if (facility.size() == 5) {
    if (const auto value = pair_of(facility, number, 0xffff)) return {{"4H4H", *value, 4}};
  }
  return {};
}

// All ways in which the digits are four bytes written one after another, as samples for hobby
// readers do.
void add_joined_bytes(std::string_view digits, std::uint64_t value, int bytes, Meanings& meanings) {
  if (bytes == 4) {
    if (digits.empty()) meanings.push_back({"bytes", value, 4});
    return;
  }
  for (std::size_t size = 1; size <= std::min<std::size_t>(3, digits.size()); ++size) {
    const std::string_view byte = digits.substr(0, size);
    const auto one = number_from(byte, 10);
    if (*one > 0xff || (size > 1 && byte[0] == '0')) break;
    add_joined_bytes(digits.substr(size), value << 8 | *one, bytes + 1, meanings);
  }
}

void add_if(std::string_view format, std::uint64_t value, std::uint64_t most, Meanings& meanings) {
  const std::size_t width = most == kMost24 ? 3 : most == kMost32 ? 4 : most == kMost40 ? 5 : 7;
  if (value <= most) meanings.push_back({format, value, width});
}

Meanings of_eight_digits(std::string_view digits, std::uint64_t decimal, std::uint64_t hex) {
  Meanings meanings;
  add_if("8D", decimal, kMost24, meanings);
  if (const auto pair = pair_of(digits.substr(0, 3), digits.substr(3), 0xff))
    meanings.push_back({"W26", *pair, 3});
  meanings.push_back({"8H", hex, 4});
  meanings.push_back({"10D", decimal, 4});
  return meanings;
}

// Only digits, 6 to 17 of them.
Meanings of_digits(std::string_view digits) {
  const std::uint64_t decimal = number_from(digits, 10).value_or(~0ULL);
  const std::uint64_t hex = number_from(digits, 16).value_or(0);
  Meanings meanings;
  switch (digits.size()) {
    case 6: meanings = {{"6H", hex, 3}, {"10D", decimal, 4}}; break;
    case 7:
    case 9: meanings = {{"10D", decimal, 4}}; break;
    case 8: return of_eight_digits(digits, decimal, hex);
    case 10:
      add_if("10D", decimal, kMost32, meanings);
      meanings.push_back({"10H", hex, 5});
      break;
    case 11:
      add_joined_bytes(digits, 0, 0, meanings);
      add_if("12D", decimal, kMost40, meanings);
      break;
    case 12:
    case 13: add_if("12D", decimal, kMost40, meanings); break;
    case 14:
      meanings = {{"14H", hex, 7}};
      add_if("12D", decimal, kMost40, meanings);
      break;
    default: add_if("17D", decimal, kMost56, meanings);
  }
  if (digits.size() == 16) meanings.push_back({"16H", hex, 8});
  return meanings;
}

Meanings of_hex(std::string_view hex) {
  const auto value = number_from(hex, 16);
  if (!value) return {};
  switch (hex.size()) {
    case 6: return {{"6H", *value, 3}};
    case 8: return {{"8H", *value, 4}};
    case 10: return {{"10H", *value, 5}};
    case 12: return {{"12H", *value, 6}};
    case 14: return {{"14H", *value, 7}};
    case 16: return {{"16H", *value, 8}};
    default: return {};
  }
}

// "E4:3A:C9:D2" → "E43AC9D2"; anything else stays as it is.
std::string without_separators(std::string_view line) {
  std::string joined;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool separator = std::string_view{":- "}.find(line[i]) != std::string_view::npos;
    if (separator != (i % 3 == 2)) return std::string{line};
    if (!separator) joined += line[i];
  }
  return joined;
}

// "0013961168 213,02000": what is printed on a card, typed whole. The first number says it all.
std::string_view first_of_printed(std::string_view line) {
  const auto space = line.find_first_of(" /");
  return space == 10 ? line.substr(0, space) : line;
}

}  // namespace

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

Meanings badge_meanings(std::string_view line) {
  const std::string joined = without_separators(first_of_printed(line));
  if (auto meanings = of_pair(joined); !meanings.empty()) return meanings;
  if (joined.size() < 6 || joined.size() > 17) return {};
  if (all(joined, is_digit)) return of_digits(joined);
  return all(joined, is_hex_digit) ? of_hex(joined) : Meanings{};
}

void add_forms(const BadgeMeaning& meaning, BadgeForms& forms) {
  switch (meaning.width) {
    case 3: return forms.add_24(meaning.value);
    case 4: return forms.add_32(meaning.value);
    case 5: return forms.add_40(meaning.value);
    case 7: return forms.add_56(meaning.value);
    default: return forms.add(meaning.value, meaning.width);
  }
}

}  // namespace kiosk

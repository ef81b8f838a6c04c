#include "kiosk/people/keyboard_repair.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace kiosk {
namespace {

struct Key {
  std::string_view typed;
  std::string_view meant;
};

// Unshifted, as the readers press them; A and Q change places.
constexpr Key kFrench[] = {{"&", "1"}, {"é", "2"}, {"\"", "3"}, {"'", "4"}, {"(", "5"},
                           {"-", "6"}, {"è", "7"}, {"_", "8"},  {"ç", "9"}, {"à", "0"},
                           {"q", "A"}, {"Q", "A"}, {";", ","}};

constexpr Key kVietnamese[] = {{"ă", "1"},      {"â", "2"},      {"ê", "3"},      {"ô", "4"},
                               {"\u0300", "5"}, {"\u0309", "6"}, {"\u0303", "7"}, {"\u0301", "8"},
                               {"\u0323", "9"}, {"đ", "0"},      {"Ă", "1"},      {"Â", "2"},
                               {"Ê", "3"},      {"Ô", "4"},      {"Đ", "0"}};

// A vowel and the mark after it may have been joined on the way. Five marks for each vowel, in the
// order acute (8), grave (5), hook (6), tilde (7), dot (9).
constexpr std::string_view kVowels[] = {"1", "2", "3", "4", "A", "E"};
constexpr std::string_view kMarks[] = {"8", "5", "6", "7", "9"};
constexpr std::string_view kJoined[] = {"ắ", "ằ", "ẳ", "ẵ", "ặ", "ấ", "ầ", "ẩ", "ẫ", "ậ",
                                        "ế", "ề", "ể", "ễ", "ệ", "ố", "ồ", "ổ", "ỗ", "ộ",
                                        "á", "à", "ả", "ã", "ạ", "é", "è", "ẻ", "ẽ", "ẹ"};
constexpr std::string_view kJoinedCapitals[] = {"Ắ", "Ằ", "Ẳ", "Ẵ", "Ặ", "Ấ", "Ầ", "Ẩ", "Ẫ", "Ậ",
                                                "Ế", "Ề", "Ể", "Ễ", "Ệ", "Ố", "Ồ", "Ổ", "Ỗ", "Ộ",
                                                "Á", "À", "Ả", "Ã", "Ạ", "É", "È", "Ẻ", "Ẽ", "Ẹ"};

// The bytes of the first character.
std::string_view first_character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) ++size;
  return text.substr(0, size);
}

bool is_hex_letter(std::string_view character, char first) {
  const char c = static_cast<char>(character[0] | 0x20);
  return character.size() == 1 && c >= first && c <= 'f';
}

template <std::size_t N>
std::optional<std::string> meant_in(const Key (&keys)[N], std::string_view character) {
  const auto* found = std::find_if(std::begin(keys), std::end(keys),
                                   [character](const Key& key) { return key.typed == character; });
  if (found == std::end(keys)) return {};
  return std::string{found->meant};
}

template <std::size_t N>
std::optional<std::string> unjoined(const std::string_view (&joined)[N],
                                    std::string_view character) {
  const auto* found = std::find(std::begin(joined), std::end(joined), character);
  if (found == std::end(joined)) return {};
  const auto place = static_cast<std::size_t>(found - std::begin(joined));
  return std::string{kVowels[place / 5]}.append(kMarks[place % 5]);
}

std::optional<std::string> from_french(std::string_view character) {
  if (is_hex_letter(character, 'b')) return std::string{character};
  return meant_in(kFrench, character);
}

std::optional<std::string> from_vietnamese(std::string_view character) {
  if (is_hex_letter(character, 'a') || character == ",") return std::string{character};
  if (auto meant = meant_in(kVietnamese, character)) return meant;
  if (auto meant = unjoined(kJoined, character)) return meant;
  return unjoined(kJoinedCapitals, character);
}

std::optional<std::string> repaired(std::string_view line,
                                    std::optional<std::string> (*key)(std::string_view)) {
  std::string meant;
  while (!line.empty()) {
    const std::string_view character = first_character(line);
    const auto one = key(character);
    if (!one) return {};
    meant += *one;
    line.remove_prefix(character.size());
  }
  return meant;
}

}  // namespace

std::string keyboard_repaired(std::string_view line) {
  if (auto meant = repaired(line, from_french)) return *meant;
  return repaired(line, from_vietnamese).value_or(std::string{line});
}

}  // namespace kiosk

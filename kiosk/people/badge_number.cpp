#include "kiosk/people/badge_number.h"

#include <algorithm>
#include <optional>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"
#include "kiosk/people/badge_forms.h"
#include "kiosk/people/badge_meanings.h"
#include "kiosk/people/keyboard_repair.h"

namespace kiosk {
namespace {

constexpr std::size_t kLongestLine = 256;
constexpr std::size_t kShortest = 6;

constexpr std::string_view kReasons[] = {"empty",       "too short",     "too long",  "not text",
                                         "health card", "electronic id", "unreadable"};

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
bool is_prefix(char c) {
  return is_control(c) || std::string_view{" ;%#*"}.find(c) != std::string_view::npos;
}
bool is_suffix(char c) { return is_control(c) || c == ' ' || c == '?'; }

// Without what readers and scanners put around the number: STX, the sentinels of magnetic stripes,
// line endings, an AIM identifier such as "]Q1".
std::string_view stripped(std::string_view line) {
  const auto strip = [&line] {
    while (!line.empty() && is_prefix(line.front())) line.remove_prefix(1);
    while (!line.empty() && is_suffix(line.back())) line.remove_suffix(1);
  };
  strip();
  if (line.size() > 3 && line[0] == ']') line.remove_prefix(3);
  strip();
  return line;
}

bool has_only(std::string_view text, bool (*fits)(char)) {
  return std::all_of(text.begin(), text.end(), fits);
}

// A citizen card's QR begins with its twelve digits; what follows differs by year of issue and
// arrives mangled, so nothing else is looked at (domain B9).
std::optional<BadgeNumber> citizen_card(std::string_view text) {
  constexpr std::size_t kDigits = 12;
  if (text.size() <= kDigits || text[kDigits] != '|') return {};
  const std::string digits{text.substr(0, kDigits)};
  if (!has_only(digits, is_digit) || std::count(text.begin(), text.end(), '|') < 5) return {};
  BadgeNumber number;
  number.canonical = "CCCD:" + digits;  // no hex digit is a colon: never equal to a card's number
  number.candidates = {number.canonical};
  number.format = "CCCD";
  return number;
}

bool is_health_card(std::string_view text) {
  const auto bar = text.find('|');
  if (bar != 10 && bar != 15) return false;
  const std::string_view name = text.substr(bar + 1, text.find('|', bar + 1) - bar - 1);
  return name.size() >= 4 && has_only(name, is_hex_digit);
}

bool is_electronic_id(std::string_view text) {
  return folded(text).find("vneid") != std::string::npos;
}

BadgeNumber number_from(const std::vector<BadgeMeaning>& meanings) {
  BadgeForms forms;
  for (const BadgeMeaning& meaning : meanings) add_forms(meaning, forms);
  const BadgeMeaning& likeliest = meanings.front();
  BadgeNumber number;
  number.canonical = hex_form(likeliest.value, likeliest.width);
  number.candidates = std::move(forms).forms();
  number.format = likeliest.format;
  number.random_uid = likeliest.format == "8H" && likeliest.value >> 24 == 0x08;  // ISO 14443-3
  return number;
}

// Ten bytes do not fit a number, and no reader narrows them.
std::optional<BadgeNumber> ten_bytes(std::string_view text) {
  if (text.size() != 20 || !has_only(text, is_hex_digit)) return {};
  std::string form{text};
  for (char& c : form)
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  BadgeForms forms;
  forms.add_text(form);
  return BadgeNumber{"", form, std::move(forms).forms(), "20H"};
}

BadgeLine read(std::string_view text) {
  if (text.empty()) return NotABadge::kEmpty;
  if (auto card = citizen_card(text)) return *card;
  if (!nfc(text)) return NotABadge::kNotText;
  if (is_health_card(text)) return NotABadge::kHealthCard;
  if (is_electronic_id(text)) return NotABadge::kElectronicId;
  const std::string line = keyboard_repaired(text);
  if (line.size() < kShortest && has_only(line, is_hex_digit)) return NotABadge::kTooShort;
  if (auto card = ten_bytes(line)) {
    if (card->candidates.empty()) return NotABadge::kUnreadable;
    return *card;
  }
  const auto meanings = badge_meanings(line);
  // A card of nothing but zeros is a reader's fault, whatever its width is taken for.
  if (meanings.empty() || meanings.front().value == 0) return NotABadge::kUnreadable;
  return number_from(meanings);
}

}  // namespace

std::string_view to_string(NotABadge why) { return kReasons[static_cast<std::size_t>(why)]; }

BadgeLine badge_line(std::string_view raw) {
  if (raw.size() > kLongestLine) return NotABadge::kTooLong;
  if (raw.find('\0') != raw.npos) return NotABadge::kNotText;
  BadgeLine line = read(stripped(raw));
  if (auto* number = std::get_if<BadgeNumber>(&line)) number->raw = raw;
  return line;
}

std::string last_three(const BadgeNumber& number) {
  return number.canonical.substr(number.canonical.size() - 3);
}

std::size_t digits_proven(const BadgeNumber& number) {
  std::size_t zeros = number.canonical.find_first_not_of('0');
  if (zeros == std::string::npos) zeros = 0;
  const std::size_t size = number.canonical.size();
  return std::max<std::size_t>(size - zeros / 2 * 2, std::min<std::size_t>(size, 6));
}

std::string normalised(std::string_view raw) {
  const BadgeLine line = badge_line(raw);
  Json json{{"raw", std::string{raw.substr(0, kLongestLine)}}};
  if (const auto* number = std::get_if<BadgeNumber>(&line)) {
    json["canonical"] = number->canonical;
    json["candidates"] = number->candidates;
    json["format"] = number->format;
    if (number->random_uid) json["random"] = true;
  } else {
    json["canonical"] = nullptr;
    json["candidates"] = Json::array();
    json["format"] = nullptr;
    json["why"] = to_string(std::get<NotABadge>(line));
  }
  return text_of(json);
}

}  // namespace kiosk

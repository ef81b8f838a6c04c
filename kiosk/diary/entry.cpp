// Covered by tests/diary/entry_test.cpp.

#include "kiosk/diary/entry.h"

#include <array>

namespace kiosk {
namespace {

constexpr std::array<std::string_view, 5> kResults{"done", "in_progress", "no_result", "not_done",
                                                   "postponed"};
constexpr std::array<std::string_view, 3> kTypes{"regular", "ad_hoc", "directed"};
constexpr std::int64_t kThousand = 1000;
constexpr std::int64_t kMostQuantity = 1'000'000'000 * kThousand;

template <class Value, std::size_t n>
std::optional<Value> among(const std::array<std::string_view, n>& words, std::string_view word) {
  for (std::size_t i = 0; i < n; ++i)
    if (words[i] == word) return static_cast<Value>(i);
  return {};
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// The whole part with a point after every three digits.
std::string in_thousands(std::int64_t whole) {
  std::string digits = std::to_string(whole);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), 1, '.');
  return digits;
}

struct Number {
  std::string whole;
  std::string part;
};

// Which separator parts the thousands and which the decimals.
std::optional<Number> taken_apart(std::string_view text) {
  std::string whole;
  std::string since;  // digits since the last separator
  char last = 0;
  int separators = 0;
  bool same = true;
  for (const char letter : text) {
    if (is_digit(letter)) {
      since += letter;
      continue;
    }
    if ((letter != ',' && letter != '.') || since.empty()) return {};
    if (separators > 0 && since.size() != 3) return {};
    same = same && (last == 0 || last == letter);
    last = letter;
    ++separators;
    whole += since;
    since.clear();
  }
  if (since.empty()) return {};
  const bool decimal = separators > 0 && (!same || since.size() != 3 || whole == "0");
  if (decimal && same && separators > 1) return {};
  if (!decimal) return Number{whole + since, ""};
  return Number{whole, since};
}

bool fits_in_thousandths(std::string_view part) {
  return part.size() <= 3 || (part.size() == 4 && part.back() == '0');
}

}  // namespace

std::string_view to_string(EntryResult result) {
  return kResults[static_cast<std::size_t>(result)];
}
std::optional<EntryResult> entry_result_from(std::string_view word) {
  return among<EntryResult>(kResults, word);
}
std::string_view to_string(EntryType type) { return kTypes[static_cast<std::size_t>(type)]; }
std::optional<EntryType> entry_type_from(std::string_view word) {
  return among<EntryType>(kTypes, word);
}

std::optional<std::chrono::minutes> EntryContent::lasting() const {
  if (!from || !to) return {};
  return *to - *from;
}

std::string quantity_text(std::int64_t thousandths) {
  std::string text = in_thousands(thousandths / kThousand);
  std::int64_t rest = thousandths % kThousand;
  if (rest == 0) return text;
  text += ',';
  for (std::int64_t place = kThousand / 10; rest > 0; place /= 10) {
    text += static_cast<char>('0' + rest / place);
    rest %= place;
  }
  // A lone comma before exactly three digits would part thousands.
  const std::int64_t whole = thousandths / kThousand;
  if (thousandths % 10 != 0 && whole > 0 && whole < kThousand) text += '0';
  return text;
}

std::optional<std::int64_t> quantity_from(std::string_view text) {
  constexpr std::size_t kMostDigits = 10;
  const auto number = taken_apart(text);
  if (!number || number->whole.size() > kMostDigits || !fits_in_thousandths(number->part))
    return {};
  std::string part = number->part;
  part.resize(3, '0');
  const std::string digits = number->whole + part;
  std::int64_t value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value > kMostQuantity ? std::nullopt : std::optional{value};
}

}  // namespace kiosk

// Covered by tests/people/next_staff_id_test.cpp.

#include "kiosk/people/next_staff_id.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>

namespace kiosk {
namespace {

constexpr std::size_t kMostDigits = 9;

bool is_digit_of_id(char c) { return c >= '0' && c <= '9'; }

// CB- and 0147; no number where there is none at the end, or one that nobody counts in.
struct Parts {
  std::string before;
  std::string number;
};

Parts parts_of(const StaffId& id) {
  std::size_t at = id.text.size();
  while (at > 0 && is_digit_of_id(id.text[at - 1])) --at;
  if (id.text.size() - at > kMostDigits) return {};
  return {id.text.substr(0, at), id.text.substr(at)};
}

unsigned value_of(const std::string& digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::string written(unsigned value, std::size_t digits) {
  std::string text = std::to_string(value);
  return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

unsigned digits_in(const std::string& text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit_of_id);
  return digits.size() > kMostDigits ? 0 : value_of(digits);
}

}  // namespace

StaffId next_staff_id(std::span<const StaffId> taken) {
  std::map<std::string, std::size_t> written_so;
  std::set<unsigned> used;
  Parts last{"CB-", "0000"};
  std::size_t most = 0;
  for (const StaffId& id : taken) {
    const Parts parts = parts_of(id);
    used.insert(digits_in(id.text));
    if (parts.number.empty()) continue;
    const std::size_t count = ++written_so[parts.before];
    if (count > most) {
      most = count;
      last.before = parts.before;
    }
  }
  for (const StaffId& id : taken) {
    const Parts parts = parts_of(id);
    const bool greater = value_of(parts.number) > value_of(last.number);
    if (parts.before == last.before && greater) last.number = parts.number;
  }
  unsigned next = value_of(last.number);
  std::string text;
  do {
    text = last.before + written(++next, last.number.size());
  } while (used.contains(digits_in(text)));
  return {text};
}

}  // namespace kiosk

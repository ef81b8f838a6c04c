// Covered by tests/base/written_date_test.cpp.

#include "kiosk/base/written_date.h"

#include <charconv>
#include <vector>

#include "kiosk/base/text.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr days kAhead{31};
constexpr int kYears = 8;  // so that the 29th of February is found

// Its two or three numbers; nothing when there is anything else in it.
std::vector<int> numbers_of(std::string_view text) {
  std::vector<int> numbers;
  while (true) {
    const std::size_t end = text.find_first_of("/.-");
    const std::string_view part = text.substr(0, end);
    int number = 0;
    const auto read = std::from_chars(part.data(), part.data() + part.size(), number);
    if (part.empty() || part.size() > 4 || read.ptr != part.data() + part.size() || number < 0)
      return {};
    numbers.push_back(number);
    if (end == text.npos) return numbers;
    text.remove_prefix(end + 1);
  }
}

Date date_of_numbers(int day, int month, int year) {
  return {std::chrono::year{year}, std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(day))};
}

}  // namespace

std::string whole_date(const Date& date) {
  const std::string iso = iso_date(date);
  return iso.substr(8) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
}

std::optional<Date> date_as_written(std::string_view text, const Date& near) {
  const auto numbers = numbers_of(trimmed(text));
  if (numbers.size() == 3) {
    const Date date = date_of_numbers(numbers[0], numbers[1], numbers[2]);
    const bool whole = numbers[2] >= 1000;
    return whole && date.ok() ? std::optional{date} : std::nullopt;
  }
  if (numbers.size() != 2) return {};
  const int latest = static_cast<int>(near.year()) + 1;
  for (int year = latest; year > latest - kYears - 1; --year) {
    const Date date = date_of_numbers(numbers[0], numbers[1], year);
    if (date.ok() && sys_days{date} <= sys_days{near} + kAhead) return date;
  }
  return {};
}

}  // namespace kiosk

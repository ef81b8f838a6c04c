#pragma once
// Numbers that name a person when they stand in a text: identity numbers and telephone numbers, as
// people write them, with spaces, points or hyphens (domain B11). What only looks alike is left
// alone: amounts of money, dates, document numbers, tax codes of businesses.

#include <string>
#include <vector>

namespace kiosk {

struct WrittenNumber {
  enum class Kind : std::uint8_t { kIdentity, kPhone };
  Kind kind = Kind::kIdentity;
  std::size_t from = 0;  // letters, as letter_by_letter counts them
  std::size_t to = 0;    // behind the last
  bool operator==(const WrittenNumber&) const = default;
};

// In order, apart.
std::vector<WrittenNumber> numbers_in(const std::vector<std::string>& letters);

}  // namespace kiosk

#pragma once
// What number a cleaned reader line may be, by its shape alone (domain B9).

#include <cstdint>
#include <string_view>
#include <vector>

#include "kiosk/people/badge_forms.h"

namespace kiosk {

struct BadgeMeaning {
  std::string_view format;
  std::uint64_t value;
  std::size_t width;  // bytes the reading proves
};

bool is_digit(char c);
bool is_hex_digit(char c);

// The likeliest first; none when no reader writes such a line. Digits alone are often several
// things at once: 13961168 is a 24-bit decimal, two decimals of Wiegand 26 written together, a
// 4-byte number in hex, and a ten-digit decimal that lost its zeros in a spreadsheet.
std::vector<BadgeMeaning> badge_meanings(std::string_view line);

// All forms in which other readers may give the card this meaning stands for.
void add_forms(const BadgeMeaning& meaning, BadgeForms& forms);

}  // namespace kiosk

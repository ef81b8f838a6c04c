#pragma once
// Pictures that were looked at and found good, in tests/golden.

#include <string>

#include "display/png.h"

namespace kiosk::test {

// The part of the pixels that differ by more than the soft edge of a letter does; 1 when the sizes
// differ.
double odd_part(const display::Picture& one, const display::Picture& other);

// A picture that is not like its golden one is left in the temporary folder congso-golden: look at
// both, and copy it to tests/golden when the change was meant.
bool like_golden(const display::Picture& seen, const std::string& name);

constexpr double kOddPixels = 0.001;  // of all: other versions of Mesa and FreeType

}  // namespace kiosk::test

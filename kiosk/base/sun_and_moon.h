#pragma once
// When the Moon is new and where the Sun stands, as far as a calendar needs it: within a minute or
// two, and 0.01 degrees, from 1990 to 2060.
// Written from the formulae of Meeus, Astronomical Algorithms, 2nd ed., chapters 49 and 25.
// Covered by tests/base/lunar_date_test.cpp.

#include "kiosk/base/clock.h"

namespace kiosk {

// The `k`-th new Moon after that of 6 January 2000, which is the 0th.
Instant new_moon(int k);

// The apparent longitude of the Sun: 0 at the spring equinox, 270 at the winter solstice.
double sun_longitude(Instant at);  // degrees, 0 up to 360

}  // namespace kiosk

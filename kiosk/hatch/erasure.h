#pragma once
// Bodies at known places of a log go from everywhere, through whichever way to the log there is.
// Covered by tests/hatch/erasure_test.cpp.

#include "kiosk/hatch/log_access.h"

namespace kiosk {

// From the journal first, then from the database; cut short anywhere, the database still shows what
// is to be done again. The caller ends with forget_erased().
Result<Nothing> erase_bodies(LogAccess& log, const Erasure& what);

}  // namespace kiosk

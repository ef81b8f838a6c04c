#pragma once
// The staff id proposed for who comes next. Pure.

#include <span>

#include "kiosk/base/ids.h"

namespace kiosk {

// One more than the greatest number among those that are written like most of them ("CB-0147"),
// with as many digits; CB-0001 where nobody has one. Ids of people who left are never given again:
// `taken` holds theirs too. Whatever stands before the number, no two have the same digits, for
// the PIN pad asks for those alone.
StaffId next_staff_id(std::span<const StaffId> taken);

}  // namespace kiosk

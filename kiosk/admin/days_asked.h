#pragma once
// The days that a command is asked about, as its line has them. Covered by the tests of the
// commands that take them.

#include <string>

#include "kiosk/base/calendar.h"
#include "kiosk/base/result.h"

namespace kiosk::admin {

struct DaysAsked {
  Date from{};
  Date to{};  // it belongs to them
};

// kBadData: no date, none that is not before the first, or more than ten years.
Result<DaysAsked> days_asked(const std::string& from, const std::string& to);

}  // namespace kiosk::admin

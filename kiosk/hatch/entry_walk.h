#pragma once
// Through a log from one end to the other, in steps that a tap can wait for.

#include <functional>

#include "kiosk/hatch/log_access.h"

namespace kiosk {

// Every entry of `log` behind `after`, in order; stops when `each` says false.
Result<Nothing> for_each_entry(LogAccess& access, const LogId& log, Seq after,
                               const std::function<bool(const Entry&)>& each);

}  // namespace kiosk

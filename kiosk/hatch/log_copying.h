#pragma once
// A consistent copy of the log while it is in use: read in steps that no tap waits for, written by
// the reader. Covered by tests/hatch/log_copying_test.cpp.

#include "kiosk/hatch/log_access.h"

namespace kiosk {

// Every log as far as it had come when its end was reached; log.db and journal below `folder`,
// which must have neither. A failure leaves half a copy.
Result<Nothing> copy_logs(LogAccess& log, const std::filesystem::path& folder);

}  // namespace kiosk

#pragma once
// The times of taps as the running kiosk leaves them for `congso status --json`.

#include <filesystem>
#include <string>

#include "kiosk/base/result.h"
#include "kiosk/base/tap_times.h"
#include "kiosk/journal/data_folder.h"

namespace kiosk {

// {"read_to_session":{"count","p50_ms","p95_ms","max_ms","up_to_ms":[…],"counts":[…]},
//  "session_to_durable":…,"durable_to_glass":…,"read_to_glass":…}; the last count is of what was
// longer than every bound.
std::string json_text(const TapTimes& times);

std::filesystem::path times_file(const DataFolder& folder);

// A note beside the log, not a promise: it may be lost with the power.
Result<Nothing> write_times(const std::filesystem::path& file, const TapTimes& times);
TapTimes read_times(const std::filesystem::path& file);  // of no taps when there is none

}  // namespace kiosk

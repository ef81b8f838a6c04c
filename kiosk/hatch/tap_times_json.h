#pragma once
// Tap times as JSON, alike in the note and in `congso status --json`. For .cpp files only.

#include "kiosk/base/json.h"
#include "kiosk/hatch/tap_times.h"

namespace kiosk {

// {"read_to_session":{"count","p50_ms","p95_ms","max_ms","up_to_ms":[…],"counts":[…]},
//  "session_to_durable":…,"durable_to_glass":…,"read_to_glass":…}; the last count is of what was
// longer than every bound.
Json json_of(const TapTimes& times);

}  // namespace kiosk

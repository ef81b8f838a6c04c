#pragma once
// `congso rebuild`: views.db anew from the log.

#include <filesystem>

#include "kiosk/base/clock.h"
#include "kiosk/hatch/log_access.h"
#include "kiosk/hatch/place.h"

namespace kiosk::admin {

// With `check` builds in memory and compares, changing nothing: 1 at a difference. Without, needs
// the kiosk stopped, for views.db has one writer.
int rebuild(const std::filesystem::path& root, bool check, const Clock& clock);

// Removes views.db and builds it. Nobody else may own it.
Result<Nothing> build_views(const Place& place, LogAccess& log);

}  // namespace kiosk::admin

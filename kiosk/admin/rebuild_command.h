#pragma once
// `congso rebuild`: views.db anew from the log.

#include <filesystem>

#include "kiosk/base/clock.h"

namespace kiosk::admin {

// With `check` builds in memory and compares, changing nothing: 1 at a difference. Without, needs
// the kiosk stopped, for views.db has one writer.
int rebuild(const std::filesystem::path& root, bool check, const Clock& clock);

}  // namespace kiosk::admin

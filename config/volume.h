#pragma once
// How loud the tones are at an hour.

#include "config/settings.h"

namespace kiosk::config {

// Percent, by the last change until then; before the first of the day, by the last of the day
// before. 70 where the office says nothing.
int volume_at(const Sound& sound, std::chrono::milliseconds since_midnight);

}  // namespace kiosk::config

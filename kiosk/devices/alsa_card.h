#pragma once
// The machine's sound card; keeper of alsa-lib. Covered by tests/devices/sound_test.cpp.

#include <memory>
#include <string>

#include "kiosk/devices/sound_card.h"

namespace kiosk {

// `device` as ALSA names it: "default" is what the machine's /etc/asound.conf says it is. Nothing
// is touched before the first open().
std::unique_ptr<SoundCard> alsa_card(std::string device = "default");

}  // namespace kiosk

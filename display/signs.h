#pragma once
// The pictures that stand beside words, never instead of them: Material Icons. Covered by
// tests/display/fonts_test.cpp.

#include <array>
#include <cstddef>
#include <string_view>

#include "kiosk/glass/screen.h"

namespace kiosk::display {

// A code point of the icon font, as UTF-8; points at a constant.
using Sign = std::string_view;

constexpr Sign kSignReader = "\uea71";     // contactless
constexpr Sign kSignConnected = "\ue2bf";  // cloud_done
constexpr Sign kSignWaiting = "\ue2c3";    // cloud_upload
constexpr Sign kSignOffline = "\ue2c1";    // cloud_off
constexpr Sign kSignHere = "\ue161";       // save: nothing is sent from this machine
constexpr Sign kSignKept = "\uef76";       // verified
constexpr Sign kSignTrouble = "\ue002";    // warning

constexpr Sign kSignLess = "\ue15b";  // remove
constexpr Sign kSignMore = "\ue145";  // add
constexpr Sign kSignUp = "\ue316";    // keyboard_arrow_up
constexpr Sign kSignDown = "\ue313";  // keyboard_arrow_down

constexpr Sign kSignOften = "\ue889";      // history: what was written before
constexpr Sign kSignSuggested = "\uf092";  // insights
constexpr Sign kSignLasting = "\ue88b";    // hourglass_empty
constexpr Sign kSignEarlier = "\ue5cb";    // chevron_left
constexpr Sign kSignLater = "\ue5cc";      // chevron_right

// Empty for Icon::kNone.
Sign sign_of(Icon icon);
Sign sign_of(Pill::State state);

// Every sign there is: what the atlas must hold.
constexpr std::size_t kSignCount = 68;
const std::array<Sign, kSignCount>& all_signs();

}  // namespace kiosk::display

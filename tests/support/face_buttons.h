#pragma once
// The buttons of a face, as a person reads them.

#include <string>
#include <vector>

#include "kiosk/glass/screen.h"

namespace kiosk::test {

// Tiles first; the keys of a PIN pad are none.
std::vector<Button> buttons_of(const Face& face);

// What the button of that title is for; there must be one.
Intent intent_of(const std::string& title, const Screen& screen);

}  // namespace kiosk::test

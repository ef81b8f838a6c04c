#pragma once
// Which of the machine's screens a window stands on, and how large that is at this moment.

#include <cstdint>
#include <optional>
#include <string>

#include "display/painter.h"

namespace kiosk::display {

// Where a window lies on the screen, in its pixels.
struct WindowPlace {
  int x = 0;
  int y = 0;
  Extent size{1920, 1080};
  bool decorated = false;
};

// Which screen a window wants when there are several.
enum class WhichScreen : std::uint8_t {
  kFirst,   // the terminal's: whichever there is; without one it waits, and taps go on
  kSecond,  // the board's: it takes no focus, and never covers the terminal when its own is
            // unplugged
};

// The screen that is there now for a window that wants this output; empty: any. UI thread, after
// glfwInit. Asked anew each time: what is known of a screen goes with its cable.
struct ScreenFound {
  std::string output;                // its connector
  std::optional<WindowPlace> place;  // none: it is switched off
};
// None: the one that is wanted is not there, also for a board whose screen was unplugged.
std::optional<ScreenFound> find_screen(const std::string& output, WhichScreen which);

}  // namespace kiosk::display

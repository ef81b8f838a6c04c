#pragma once
// A real X server whose outputs change their mode, go off and come back, as cables and panels do.

#include <string>

#include "tests/support/process.h"

namespace kiosk::test {

// Xorg on a driver without a card (packages xserver-xorg-core, xserver-xorg-video-dummy,
// x11-xserver-utils); DISPLAY names it as long as this object lives. Where it cannot run, `runs()`
// is false and the test says that it was skipped.
class XorgScreen {
 public:
  XorgScreen();
  ~XorgScreen();
  bool runs() const { return !display_.empty(); }

  // Of the first screen, which is there from the start, 1920x1080.
  enum class Mode { kFull, kSmall, kStanding };  // 1920x1080, 1366x768, 1080x1920
  void mode(Mode mode) const;
  void off() const;
  // The second one, 1920x1080, to the right of the first.
  void second() const;
  void second_off() const;

 private:
  void xrandr(std::vector<std::string> words) const;

  TemporaryFolder folder_;
  Process server_;
  std::string display_;
};

// Of the window of a process: "1920x1080+0+0"; empty when it has none that can be seen.
std::string window_of(const Process& process);

}  // namespace kiosk::test

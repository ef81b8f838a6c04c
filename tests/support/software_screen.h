#pragma once
// An X server of the test's own, drawing in software: pictures that are the same everywhere.

#include <sys/types.h>

#include <filesystem>
#include <string>

#include "tests/support/process.h"

namespace kiosk::test {

// Starts Xvfb and points DISPLAY and Mesa at it; ends it when it goes. Throws when there is none.
class SoftwareScreen {
 public:
  SoftwareScreen(int width, int height);
  ~SoftwareScreen();
  SoftwareScreen(const SoftwareScreen&) = delete;
  SoftwareScreen& operator=(const SoftwareScreen&) = delete;

  // What it shows, for Framebuffer.
  std::filesystem::path framebuffer() const { return folder_ / "Xvfb_screen0"; }
  void end();  // as when the server dies

 private:
  TemporaryFolder folder_;
  pid_t server_ = -1;
};

}  // namespace kiosk::test

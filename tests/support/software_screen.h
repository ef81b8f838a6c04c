#pragma once
// An X server of the test's own, drawing in software: pictures that are the same everywhere.

#include <sys/types.h>

#include <string>

namespace kiosk::test {

// Starts Xvfb and points DISPLAY and Mesa at it; ends it when it goes. Throws when there is none.
class SoftwareScreen {
 public:
  SoftwareScreen(int width, int height);
  ~SoftwareScreen();
  SoftwareScreen(const SoftwareScreen&) = delete;
  SoftwareScreen& operator=(const SoftwareScreen&) = delete;

 private:
  pid_t server_ = -1;
};

}  // namespace kiosk::test

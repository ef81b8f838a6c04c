#pragma once
// A reader that types, without hardware: an evdev device made of a FIFO
// (tests/programs/evdev_fifo), behind a name that may be unplugged.

#include <linux/input.h>

#include <chrono>
#include <filesystem>
#include <string_view>
#include <vector>

#include "kiosk/base/descriptor.h"

namespace kiosk::test {

class FifoKeyboard {
 public:
  FifoKeyboard();
  ~FifoKeyboard();
  FifoKeyboard(const FifoKeyboard&) = delete;
  FifoKeyboard& operator=(const FifoKeyboard&) = delete;

  // Where a reader looks for it.
  std::filesystem::path path() const { return folder_ / "event"; }

  // Types at once, stamped as if a key had come every few milliseconds, the last one now.
  void type(std::string_view text);
  void send(const std::vector<input_event>& events);
  void unplug();
  void plug_in();

  // Another program has grabbed it, until the answer goes.
  Descriptor hold() const;

 private:
  std::filesystem::path folder_;
  Descriptor keys_;  // keeps what is sent until a reader has opened the device
};

input_event event(std::chrono::microseconds stamp, int type, int code, int value);

}  // namespace kiosk::test

#pragma once
// Where badge readings come from: the seam between the door and any reader.

#include <functional>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/devices/keystroke.h"

namespace kiosk {

// One reading, as the reader sent it: without its line ending, otherwise untouched, at most
// 256 bytes. Personal data: never logged, never stored.
struct BadgeReading {
  std::string raw;
  Now at;                // when its last byte was read
  std::string reader{};  // which reader: its device, the same for as long as it works
};

// Called on the reader's own thread, once a reading. Must not block.
using ReadingSink = std::function<void(BadgeReading)>;

// A reader at work: from its making to its destruction, on one thread of its own, through
// unplugging, garbage and silence.
class BadgeReader {
 public:
  virtual ~BadgeReader() = default;
  virtual bool present() const = 0;  // is the device there now? Any thread.

  // Why a device that is there is not read: a line for the service log, without its end. Empty:
  // nothing hinders, or nobody knows. Any thread.
  virtual std::string hindrance() const { return {}; }

  // A key of the window, for readers that type into it. UI thread.
  virtual void take_key(const Keystroke&) {}
};

}  // namespace kiosk

#pragma once
// A badge reader on a serial line: RS-232, or a USB reader that shows itself as one.

#include <atomic>
#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

#include "kiosk/base/clock.h"
#include "kiosk/base/descriptor.h"
#include "kiosk/base/result.h"
#include "kiosk/devices/badge_reader.h"
#include "kiosk/devices/reading_lines.h"

namespace kiosk {

struct SerialLine {
  std::string path;
  int baud = 9600;
  std::chrono::milliseconds silence{120};  // ends a reading of a reader that sends no line ending
  std::chrono::milliseconds reopen{1000};  // from losing the device to looking for it again
};

// On one thread of its own, which sleeps in poll() whenever the line is silent or the device away.
// Borrows the clock, which must outlive it.
class SerialReader : public BadgeReader {
 public:
  // The device need not be there yet. kRefused: a speed no serial line has. kTryLater: no more
  // descriptors.
  static Result<std::unique_ptr<BadgeReader>> open(const SerialLine& line, const Clock& clock,
                                                   ReadingSink sink);
  ~SerialReader() override;  // within milliseconds; no reading is handed out after it

  bool present() const override { return present_; }

 private:
  SerialReader(SerialLine line, const Clock& clock, ReadingSink sink, Descriptor wake);

  void run(const std::stop_token& stop);
  void read_until_gone(int fd, const std::stop_token& stop);
  bool read_once(int fd, ReadingLines& lines);
  void hand_on(std::vector<std::string> readings);

  const SerialLine line_;
  const Clock& clock_;
  const ReadingSink sink_;
  const Descriptor wake_;             // an eventfd: written once, to stop
  Descriptor device_;                 // opened at once, so that the first tap finds it
  std::atomic<bool> present_{false};  // written by the reader's thread, read by any
  Now last_byte_{};
  std::jthread thread_;  // last: it uses all of the above
};

}  // namespace kiosk

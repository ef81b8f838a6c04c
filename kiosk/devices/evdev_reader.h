#pragma once
// A badge reader that types, read from its own device before anybody else sees its keys.

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
#include "kiosk/devices/typed_badges.h"

namespace kiosk {

struct EvdevDevice {
  std::string path;        // best a stable name, as a udev rule gives it
  std::size_t length = 0;  // of every reading, for a reader that sends no Enter; 0: it sends one
  std::chrono::milliseconds silence{120};  // ends a reading of known length
  std::chrono::milliseconds reopen{1000};  // from losing the device to looking for it again
};

class EvdevSource;

// On one thread of its own, which sleeps in poll() whenever the reader is silent or away. The
// device is grabbed: no window, no layout and no input method sees its keys. Borrows the clock,
// which must outlive it.
class EvdevReader : public BadgeReader {
 public:
  // The device need not be there yet. kTryLater: no more descriptors.
  static Result<std::unique_ptr<BadgeReader>> open(const EvdevDevice& device, const Clock& clock,
                                                   ReadingSink sink);
  ~EvdevReader() override;  // within milliseconds; no reading is handed out after it

  bool present() const override { return present_; }
  std::string hindrance() const override;

 private:
  EvdevReader(EvdevDevice device, const Clock& clock, ReadingSink sink, Descriptor wake);

  void run(const std::stop_token& stop);
  std::unique_ptr<EvdevSource> look_for_it();
  void read_until_gone(EvdevSource& source, const std::stop_token& stop);
  void hand_on(std::optional<TypedBadge> badge);

  const EvdevDevice device_;
  const Clock& clock_;
  const ReadingSink sink_;
  const Descriptor wake_;             // an eventfd: written once, to stop
  std::atomic<bool> present_{false};  // written by the reader's thread, read by any
  std::atomic<int> why_not_{0};       // errno of the last attempt to open it, likewise
  std::jthread thread_;               // last: it uses all of the above
};

}  // namespace kiosk

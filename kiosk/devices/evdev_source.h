#pragma once
// One opened evdev device: keeper of libevdev. Covered by evdev_reader_test.

#include <functional>
#include <memory>
#include <string>
#include <variant>

#include "kiosk/base/descriptor.h"
#include "kiosk/devices/keystroke.h"

struct libevdev;

namespace kiosk {

// The thread that opened it only.
class EvdevSource {
 public:
  // Grabbed, with stamps of CLOCK_MONOTONIC. Nothing on a fault: errno in `why`, EBUSY when another
  // program has grabbed it.
  static std::unique_ptr<EvdevSource> open(const std::string& path, int& why);
  ~EvdevSource();
  EvdevSource(const EvdevSource&) = delete;
  EvdevSource& operator=(const EvdevSource&) = delete;

  int descriptor() const { return fd_.get(); }

  // Keys as they came; `lost` when the kernel had to drop some: libevdev lets go with them what it
  // has read behind. The ticks count on the hand of CLOCK_MONOTONIC.
  struct Ears {
    std::function<void(const Keystroke&)> key;
    std::function<void(Tick)> lost;
  };
  // Tells what has come since. False when the device is gone.
  bool drain(const Ears& ears);

 private:
  struct Free {
    void operator()(libevdev* device) const;
  };
  EvdevSource() = default;

  Descriptor fd_;
  std::unique_ptr<libevdev, Free> device_;
};

}  // namespace kiosk

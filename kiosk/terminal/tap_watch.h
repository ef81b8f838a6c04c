#pragma once
// Follows each tap from the reader's stamp to the frame that shows it, for TapTimes.

#include <optional>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"
#include "kiosk/base/tap_times.h"

namespace kiosk {

// UI thread. What is asked of the recorder between begin() and end() is of that reading.
class TapWatch {
 public:
  void begin(Tick read) { read_ = read; }
  void end() { read_.reset(); }
  void asked(const EventId& event, Tick now);
  void durable(const EventId& event, Tick now);
  void dropped(const EventId& event);  // it could not be recorded
  void shown(Tick now);                // a frame has been swapped

  const TapTimes& times() const { return times_; }

 private:
  struct OnItsWay {
    EventId event;
    Tick read;
    Tick asked;
    std::optional<Tick> durable{};
  };
  std::optional<Tick> read_;
  std::vector<OnItsWay> taps_;
  TapTimes times_;
};

}  // namespace kiosk

#pragma once
// A badge reader that types into the window, where nothing better is to be had.

#include <string_view>
#include <utility>

#include "kiosk/base/clock.h"
#include "kiosk/devices/badge_reader.h"
#include "kiosk/devices/typed_badges.h"

namespace kiosk {

inline constexpr std::string_view kWindowReader = "keyboard";  // BadgeReading::reader of its taps

// No thread of its own: the window's keys are handed to it, and a reading goes to the sink from
// within take_key(). Whether a reader is plugged in nobody can tell: it counts as present. Borrows
// the clock, which must outlive it.
class KeyboardReader : public BadgeReader {
 public:
  // `length`: of every reading, for a reader that sends no Enter; 0: it sends one.
  KeyboardReader(std::size_t length, const Clock& clock, ReadingSink sink)
      : typed_({length, false}), clock_(clock), sink_(std::move(sink)) {}

  bool present() const override { return true; }
  void take_key(const Keystroke& key) override;

 private:
  TypedBadges typed_;
  const Clock& clock_;
  const ReadingSink sink_;
};

}  // namespace kiosk

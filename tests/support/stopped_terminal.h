#pragma once
// A terminal as `congso init` leaves it, in a folder that goes away with the test.

#include <mutex>

#include "kiosk/base/clock.h"
#include "kiosk/hatch/place.h"
#include "tests/support/process.h"

namespace kiosk::test {

class StoppedTerminal {
 public:
  StoppedTerminal();

  const std::filesystem::path& root() const { return root_; }
  DataFolder folder() const { return {root_, root_ / "journal"}; }
  Place place() const;

  // The product's own command on this terminal, in this process.
  int import_list(const std::string& what, const std::string& csv, bool skip_bad = false) const;

 private:
  TemporaryFolder outside_;
  std::filesystem::path root_ = outside_ / "data";
};

// A clock that the test moves. Any thread.
class TestClock : public Clock {
 public:
  Now now() const override {
    const std::lock_guard lock{mutex_};
    return shown_;
  }
  void show(const Now& now) {
    const std::lock_guard lock{mutex_};
    shown_ = now;
  }
  void show(Instant instant) { show({instant, now().tick, now().state}); }
  void show(ClockState state) { show({now().instant, now().tick, state}); }
  void pass(std::chrono::milliseconds time) {
    show({now().instant + time, now().tick + time, now().state});
  }

 private:
  mutable std::mutex mutex_;
  Now shown_{Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}}, Tick{}, {}};
};

}  // namespace kiosk::test

#include "kiosk/terminal/machine_watch.h"

namespace kiosk {
namespace {
constexpr std::chrono::seconds kBetweenLooks{60};
}

bool MachineWatch::disk_is_due(Tick now) {
  if (disk_asked_ && now - *disk_asked_ < kBetweenLooks) return false;
  disk_asked_ = now;
  return true;
}

std::optional<MachineSeen> MachineWatch::news(ClockState clock,
                                              std::vector<MachineSeen::ReaderSeen> readers,
                                              const TapTimes& taps) {
  MachineSeen seen = seen_;
  seen.entries = last_entry_;
  seen.free_bytes = free_bytes_;
  seen.clock = clock;
  seen.readers = std::move(readers);
  seen.taps = taps;
  if (told_ && seen == seen_) return {};
  told_ = true;
  seen_ = std::move(seen);
  return seen_;
}

}  // namespace kiosk

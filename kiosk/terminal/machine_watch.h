#pragma once
// What the terminal knows of itself, gathered for the page "Máy này".

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "kiosk/door/inputs.h"

namespace kiosk {

// UI thread.
class MachineWatch {
 public:
  MachineWatch(std::string name, std::string version, Instant started) {
    seen_.name = std::move(name);
    seen_.version = std::move(version);
    seen_.started = started;
  }

  void wrote(Seq entry) { last_entry_ = entry; }
  void disk(std::optional<std::uintmax_t> free_bytes) { free_bytes_ = free_bytes; }

  // Whether to ask for the disk's free space again; says so once a minute.
  bool disk_is_due(Tick now);

  // How it is now; none: as it was told last.
  std::optional<MachineSeen> news(ClockState clock, std::vector<MachineSeen::ReaderSeen> readers,
                                  const TapTimes& taps);

 private:
  Seq last_entry_{};
  std::optional<std::uintmax_t> free_bytes_;
  std::optional<Tick> disk_asked_;
  MachineSeen seen_;
  bool told_ = false;
};

}  // namespace kiosk

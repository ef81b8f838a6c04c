#pragma once
// Looks once a minute who has fallen silent, says so once, and says it when they are heard again.

#include <set>

#include "sync/collector/desks/intake.h"
#include "sync/collector/desks/terminal_state.h"

namespace kiosk::sync {

// One thread looks; what it found can be asked for from any.
class SilenceWatch {
 public:
  explicit SilenceWatch(const Premises& premises) : premises_(premises) {}

  void look(Now now);

  // The gauges of every terminal, for /metrics: as they were at the last look.
  std::string text() const;

 private:
  void tell(const TerminalState& state, bool silent, Instant now);

  const Premises premises_;
  Tick due_ = Tick::min();
  std::set<TerminalId> silent_;
  mutable std::mutex mutex_;
  std::string text_;
};

}  // namespace kiosk::sync

#pragma once
// How each terminal is, as far as the centre can know: what it brought, what it last said of
// itself, and what is wrong with it.

#include <optional>
#include <string>
#include <vector>

#include "sync/collector/store/store.h"
#include "sync/wire.h"

namespace kiosk::sync {

// Without a sign of life for so long a terminal is called silent: three heartbeats.
constexpr std::chrono::minutes kSilentAfter{15};

struct TerminalState {
  TerminalRecord terminal;
  std::optional<Heartbeat> beat;  // the latest
  Instant beat_at{};              // by the collector's clock
  std::int64_t forks = 0;         // batches kept aside

  std::optional<Instant> seen() const;  // the last sign of life
  // How far its clock is ahead of the collector's; what the line took is in it.
  std::optional<std::chrono::milliseconds> clock_ahead() const;
};

// What a person should look at: "silent", "fork", "rolled_back" (the collector's own store), "disk"
// (less than 100 MB), "clock" (more than a minute). Nothing of a terminal that was revoked or has
// never come. `held`: the last entry of the heartbeat's log that the store has.
std::vector<std::string> alarms_of(const TerminalState& state, Seq held, Instant now);

// Everybody, by office and name.
Result<std::vector<TerminalState>> terminal_states(StoreReader& store);

}  // namespace kiosk::sync

// Covered by tests/collector/heartbeat_test.cpp.
#include "sync/collector/desks/terminal_state.h"

#include <algorithm>
#include <map>

namespace kiosk::sync {
namespace {

constexpr std::int64_t kSmallDisk = 100'000'000;  // bytes
constexpr std::chrono::minutes kWrongClock{1};

}  // namespace

std::optional<Instant> TerminalState::seen() const {
  if (!beat) return terminal.last_contact;
  return std::max(beat_at, terminal.last_contact.value_or(beat_at));
}

std::optional<std::chrono::milliseconds> TerminalState::clock_ahead() const {
  if (!beat) return {};
  return beat->time - beat_at;
}

std::vector<std::string> alarms_of(const TerminalState& state, Seq held, Instant now) {
  std::vector<std::string> alarms;
  if (state.terminal.revoked) return alarms;
  const auto seen = state.seen();
  const bool speaks = state.terminal.name != kCentre;
  if (speaks && seen && now - *seen > kSilentAfter) alarms.emplace_back("silent");
  if (state.forks > 0) alarms.emplace_back("fork");
  if (!state.beat) return alarms;
  if (held < state.beat->acked) alarms.emplace_back("rolled_back");
  if (state.beat->disk_free && *state.beat->disk_free < kSmallDisk) alarms.emplace_back("disk");
  if (std::chrono::abs(*state.clock_ahead()) > kWrongClock) alarms.emplace_back("clock");
  return alarms;
}

Result<std::vector<TerminalState>> terminal_states(StoreReader& store) {
  auto terminals = store.terminals();
  if (!terminals) return terminals.error();
  const auto beats = store.heartbeats();
  if (!beats) return beats.error();
  const auto forks = store.forks();
  if (!forks) return forks.error();
  std::vector<TerminalState> states;
  std::map<TerminalId, std::size_t> places;
  for (TerminalRecord& terminal : terminals.value()) {
    places[terminal.id] = states.size();
    states.push_back({std::move(terminal), {}, {}, 0});
  }
  for (const HeartbeatRecord& record : beats.value()) {
    const auto beat = heartbeat_from(record.text);
    if (!beat || !places.contains(record.terminal)) continue;
    TerminalState& state = states[places[record.terminal]];
    state.beat = beat.value();
    state.beat_at = record.at;
  }
  for (const ForksOf& of : forks.value())
    if (places.contains(of.terminal)) states[places[of.terminal]].forks = of.batches;
  return states;
}

}  // namespace kiosk::sync

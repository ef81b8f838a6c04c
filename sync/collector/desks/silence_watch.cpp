// Covered by tests/collector/heartbeat_test.cpp.
#include "sync/collector/desks/silence_watch.h"

#include "kiosk/base/calendar.h"

namespace kiosk::sync {
namespace {

constexpr std::chrono::minutes kEvery{1};

// What a label of the Prometheus text format may hold.
std::string label(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '"' || c == '\\') escaped += '\\';
    escaped += c == '\n' ? ' ' : c;
  }
  return escaped;
}

std::int64_t seconds_since(Instant then, Instant now) {
  return std::chrono::duration_cast<std::chrono::seconds>(now - then).count();
}

// One family of gauges over all terminals.
template <class Value>
void add_family(std::string& text, const std::string& name, const std::string& about,
                const std::vector<TerminalState>& states, Value value) {
  text += "# HELP ";
  text += name;
  text += ' ';
  text += about;
  text += "\n# TYPE ";
  text += name;
  text += " gauge\n";
  for (const TerminalState& state : states) {
    const std::optional<std::int64_t> number = value(state);
    if (!number) continue;
    text += name;
    text += "{office=\"" + label(state.terminal.office) + "\",terminal=\"" +
            label(state.terminal.name) + "\"} " + std::to_string(*number) + '\n';
  }
}

std::string gauges(const std::vector<TerminalState>& states, Instant now) {
  using Number = std::optional<std::int64_t>;
  std::string text;
  add_family(text, "congso_terminal_silence_seconds", "Since its last sign of life.", states,
             [&](const TerminalState& state) -> Number {
               if (!state.seen() || state.terminal.revoked) return {};
               return seconds_since(*state.seen(), now);
             });
  add_family(text, "congso_terminal_unsent", "Entries it has not brought, by its own word.", states,
             [](const TerminalState& state) -> Number {
               if (!state.beat) return {};
               return state.beat->unsent;
             });
  add_family(text, "congso_terminal_disk_free_bytes", "On the disk of its log.", states,
             [](const TerminalState& state) -> Number {
               if (!state.beat) return {};
               return state.beat->disk_free;
             });
  add_family(text, "congso_terminal_clock_ahead_milliseconds", "Of the collector's clock.", states,
             [](const TerminalState& state) -> Number {
               if (!state.beat) return {};
               return state.clock_ahead()->count();
             });
  add_family(text, "congso_terminal_forks", "Its batches that were kept aside.", states,
             [](const TerminalState& state) -> Number {
               if (state.forks == 0) return {};
               return state.forks;
             });
  return text;
}

}  // namespace

void SilenceWatch::look(Now now) {
  if (now.tick < due_) return;
  due_ = now.tick + kEvery;
  const auto states = terminal_states(premises_.store.read());
  if (!states) return;  // the store says so itself wherever it is asked
  for (const TerminalState& state : states.value()) {
    const auto seen = state.seen();
    tell(state, !state.terminal.revoked && seen && now.instant - *seen > kSilentAfter, now.instant);
  }
  const std::lock_guard lock{mutex_};
  text_ = gauges(states.value(), now.instant);
  text_ +=
      "# HELP congso_terminals_silent Without a sign of life for a quarter of an hour.\n"
      "# TYPE congso_terminals_silent gauge\ncongso_terminals_silent " +
      std::to_string(silent_.size()) + '\n';
}

void SilenceWatch::tell(const TerminalState& state, bool silent, Instant now) {
  if (silent == silent_.contains(state.terminal.id)) return;
  const std::string name = state.terminal.office + " / " + state.terminal.name;
  if (!silent) {
    silent_.erase(state.terminal.id);
    return premises_.log.say(Severity::kInfo, name + " is heard again");
  }
  silent_.insert(state.terminal.id);
  std::string words = name + " has been silent for " +
                      std::to_string(seconds_since(*state.seen(), now) / 60) + " minutes";
  if (state.beat)
    words += "; by its last word " + std::to_string(state.beat->unsent) + " entries were unsent";
  premises_.log.say(Severity::kAlarm, words);
}

std::string SilenceWatch::text() const {
  const std::lock_guard lock{mutex_};
  return text_;
}

}  // namespace kiosk::sync

#include "sync/collector/commands.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/chain.h"
#include "kiosk/base/json.h"
#include "sync/collector/desks/terminal_state.h"

namespace kiosk::sync {
namespace {

std::string state_of(const TerminalRecord& terminal) {
  if (terminal.revoked) return "revoked";
  return terminal.last_contact ? "enrolled" : "expected";
}

Json logs_json(const std::vector<LogRecord>& logs) {
  Json list = Json::array();
  for (const LogRecord& log : logs)
    list.push_back(
        Json{{"log", to_string(log.id)}, {"acked", number(log.last)}, {"head", hex(log.head)}});
  return list;
}

Json beat_json(const TerminalState& state) {
  const Heartbeat& beat = *state.beat;
  Json json{{"at", rfc3339(state.beat_at)},
            {"head", number(beat.head)},
            {"unsent", beat.unsent},
            {"oldest_unsent", beat.oldest ? Json(rfc3339(*beat.oldest)) : Json()},
            {"disk_free", beat.disk_free ? Json(*beat.disk_free) : Json()},
            {"clock", to_string(beat.clock)},
            {"clock_ahead_ms", state.clock_ahead()->count()},
            {"version", beat.version}};
  return json;
}

Seq held_of(const TerminalState& state, const std::vector<LogRecord>& logs) {
  for (const LogRecord& log : logs)
    if (state.beat && log.id == state.beat->log) return log.last;
  return Seq{};
}

std::string terminal_line(const TerminalState& state, const std::vector<LogRecord>& logs,
                          Instant now) {
  const TerminalRecord& terminal = state.terminal;
  Json json{{"office", terminal.office}, {"terminal", terminal.name}, {"logs", logs_json(logs)}};
  json["last_contact"] = terminal.last_contact ? Json(rfc3339(*terminal.last_contact)) : Json();
  json["role"] = to_string(terminal.role);
  json["may_administer"] = terminal.may_administer;
  json["state"] = state_of(terminal);
  json["heartbeat"] = state.beat ? beat_json(state) : Json();
  json["forks"] = state.forks;
  json["alarms"] = alarms_of(state, held_of(state, logs), now);
  return text_of(json);
}

std::string checkpoint_line(const LogId& log, const Checkpoint& checkpoint,
                            const std::vector<LogKey>& keys) {
  const LogKey* key = &keys.front();
  for (const LogKey& candidate : keys)
    if (candidate.from <= checkpoint.seq) key = &candidate;
  return text_of(Json{{"log", to_string(log)},
                      {"public_key", to_base64(key->key)},
                      {"seq", number(checkpoint.seq)},
                      {"hash", hex(checkpoint.hash)},
                      {"signature", base64(checkpoint.signature)},
                      {"certificate", base64(key->certificate)}});
}

}  // namespace

Result<Nothing> print_terminals(StoreReader& store, Instant now, const PrintLine& print) {
  const auto states = terminal_states(store);
  if (!states) return states.error();
  for (const TerminalState& state : states.value()) {
    const auto logs = store.logs_of(state.terminal.id);
    if (!logs) return logs.error();
    print(terminal_line(state, logs.value(), now));
  }
  return Nothing{};
}

Result<Nothing> print_log(StoreReader& store, const LogId& log, bool proof,
                          const PrintLine& print) {
  const auto checkpoints = store.checkpoints(log);
  if (!checkpoints) return checkpoints.error();
  const auto keys = store.keys(log);
  if (!keys) return keys.error();
  auto ahead = checkpoints.value().begin();
  const auto end = proof && !keys.value().empty() ? checkpoints.value().end() : ahead;
  return store.each_line(log, [&](const Line& line) {
    print(line.text);
    if (ahead != end && ahead->seq == line.seq) print(checkpoint_line(log, *ahead++, keys.value()));
    return true;
  });
}

}  // namespace kiosk::sync

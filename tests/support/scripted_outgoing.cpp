#include "tests/support/scripted_outgoing.h"

namespace kiosk::test {
namespace {

LogId log_named(std::uint8_t name) {
  LogId id;
  id.bytes[6] = 0x70;
  id.bytes[8] = 0x80;
  id.bytes[15] = name;
  return id;
}

ScriptedOutgoing::Log new_log(std::uint8_t name) {
  ScriptedOutgoing::Log log{log_named(name), {}, {}, {}};
  log.hashes.push_back(chain_start(log.id));
  return log;
}

std::size_t place(Seq seq) { return static_cast<std::size_t>(number(seq)); }

Error later() { return {Fault::kTryLater, "the log is busy"}; }

}  // namespace

ScriptedOutgoing::ScriptedOutgoing(std::uint8_t name) { logs.push_back(new_log(name)); }

void ScriptedOutgoing::record(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i)
    record_line("{\"v\":1,\"kind\":\"attendance.arrived\",\"rev\":" + std::to_string(++made) + "}");
}

void ScriptedOutgoing::record_line(const std::string& line) {
  Log& log = now();
  const Seq seq{static_cast<std::int64_t>(log.hashes.size())};
  log.hashes.push_back(chain_next(log.id, seq, log.hashes.back(), line_digest(line)));
  log.lines.push_back(line);
}

void ScriptedOutgoing::restore(std::size_t head) {
  now().lines.resize(head);
  now().hashes.resize(head + 1);
  now().acked = std::min(now().acked, Seq{static_cast<std::int64_t>(head)});
}

Result<sync::OutgoingState> ScriptedOutgoing::state() {
  if (busy) return later();
  const Seq head{static_cast<std::int64_t>(now().lines.size())};
  return sync::OutgoingState{
      now().id, key.public_key(), head, now().acked, number(head) - number(now().acked), {}};
}

Result<std::optional<Batch>> ScriptedOutgoing::next(const BatchLimits& limits) {
  if (busy) return later();
  const Log& log = now();
  Batch batch{log.id, kiosk::next(log.acked), log.acked, log.hashes[place(log.acked)], {}, {}, {}};
  std::size_t bytes = 1024;  // more than any envelope
  while (place(batch.last) < log.lines.size() && batch.lines.size() < limits.events) {
    const std::string& line = log.lines[place(batch.last)];
    bytes += line.size() + 1;
    if (bytes > limits.bytes && !batch.lines.empty()) break;
    batch.lines.push_back(line);
    batch.last = kiosk::next(batch.last);
  }
  if (batch.lines.empty()) return std::optional<Batch>{};
  batch.head = log.hashes[place(batch.last)];
  batch.signature = checkpoint_of(key, log.id, batch.last, batch.head).signature;
  return std::optional<Batch>{std::move(batch)};
}

Result<Nothing> ScriptedOutgoing::acknowledged(const Acknowledgement& word) {
  if (busy) return later();
  now().acked = std::max(now().acked, word.acked);
  return Nothing{};
}

Result<std::optional<Hash>> ScriptedOutgoing::hash_at(const LogId& log, Seq seq) {
  if (busy) return later();
  for (const Log& one : logs)
    if (one.id == log && place(seq) < one.hashes.size())
      return std::optional<Hash>{one.hashes[place(seq)]};
  return std::optional<Hash>{};
}

Result<Nothing> ScriptedOutgoing::rewind_to(const LogId& log, Seq acked) {
  if (busy) return later();
  for (Log& one : logs)
    if (one.id == log) one.acked = acked;
  return Nothing{};
}

Result<Nothing> ScriptedOutgoing::open_new_log(const std::string& reason) {
  if (busy) return later();
  reasons.push_back(reason);
  const Log old = now();
  logs.push_back(new_log(static_cast<std::uint8_t>(old.id.bytes[15] + 100)));
  for (std::size_t i = place(old.acked); i < old.lines.size(); ++i) record_line(old.lines[i]);
  return Nothing{};
}

Result<Nothing> ScriptedOutgoing::quarantine(const LogId&, Seq seq) {
  if (busy) return later();
  std::string& line = now().lines[place(seq) - 1];
  kept[number(seq)] = line;
  line = digest_line(line_digest(line), "quarantined");
  return Nothing{};
}

Result<Signature> ScriptedOutgoing::sign(const std::string& text) {
  if (busy) return later();
  return key.sign(text);
}

}  // namespace kiosk::test

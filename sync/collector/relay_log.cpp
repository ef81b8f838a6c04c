// Covered by tests/collector/relay_test.cpp.
#include "sync/collector/relay_log.h"

#include "kiosk/base/chain.h"

namespace kiosk::sync {

Result<OutgoingState> RelayLog::state() {
  const auto log = store_.log(log_);
  if (!log) return log.error();
  if (!log.value()) return Error{Fault::kBadData, "relay: no such log"};
  const Seq head = log.value()->last;
  return OutgoingState{log_, key_, head, acked_, number(head) - number(acked_), {}};
}

Result<std::optional<Batch>> RelayLog::next(const BatchLimits& limits) {
  const auto end = store_.accepted_behind(log_, acked_);
  if (!end) return end.error();
  if (!end.value()) return std::optional<Batch>{};
  const auto lines = store_.lines(log_, kiosk::next(acked_), end.value()->seq);
  if (!lines) return lines.error();
  const auto previous = hash_at(log_, acked_);
  if (!previous) return previous.error();
  if (!previous.value() || lines.value().empty())
    return Error{Fault::kBadData, "relay: an entry is missing"};
  if (lines.value().size() > limits.events)
    return Error{Fault::kRefused, "relay: somebody on the way takes no whole batch"};
  Batch batch{log_,
              kiosk::next(acked_),
              end.value()->seq,
              *previous.value(),
              end.value()->hash,
              end.value()->signature,
              {}};
  for (const Line& line : lines.value())
    batch.lines.push_back(quarantined_.contains(line.seq)
                              ? digest_line(line_digest(line.text), "quarantined")
                              : line.text);
  return std::optional{std::move(batch)};
}

Result<Nothing> RelayLog::acknowledged(const Acknowledgement& word) {
  acked_ = std::max(acked_, word.acked);
  return Nothing{};
}

Result<std::optional<Hash>> RelayLog::hash_at(const LogId& log, Seq seq) {
  if (seq == Seq{0}) return std::optional{chain_start(log)};
  return store_.hash_at(log, seq);
}

Result<Nothing> RelayLog::rewind_to(const LogId&, Seq acked) {
  acked_ = acked;
  return Nothing{};
}

Result<Nothing> RelayLog::quarantine(const LogId&, Seq seq) {
  quarantined_.insert(seq);
  return Nothing{};
}

Result<Nothing> RelayLog::open_new_log(const std::string& reason) {
  return Error{Fault::kRefused, "relay: " + reason};
}

Result<Signature> RelayLog::sign(const std::string&) {
  return Error{Fault::kRefused, "relay: only its terminal signs a log"};
}

}  // namespace kiosk::sync

// The log's side of the push: batches of what is not acknowledged, and the collector's word.

#include <algorithm>

#include "kiosk/journal/inside.h"
#include "kiosk/journal/succession.h"

namespace kiosk {
namespace {
constexpr std::size_t kEnvelope = 512;  // bytes, with room to spare (protocol §3)

// As many lines as the limits allow, but one at least: a single event always fits a request.
std::size_t count_within(const std::vector<std::string>& lines, const BatchLimits& limits) {
  std::size_t bytes = kEnvelope;
  std::size_t count = 0;
  for (const std::string& line : lines) {
    bytes += line.size() + 1;
    if (count > 0 && (bytes > limits.bytes || count >= limits.events)) break;
    ++count;
  }
  return count;
}

}  // namespace

// Under a former key nothing can be signed any more: a batch ends where that key signed, and a
// change of the key ends its batch (protocol §3).
Result<std::size_t> EventLog::Inside::batch_size(const std::vector<Entry>& entries,
                                                 std::size_t wanted) const {
  const Seq first = entries.front().seq;
  if (copies.key_from() <= first) return wanted;
  const Seq last{number(copies.key_from()) - 1};
  const auto stood = copies.store().checkpoints(copies.log(), Seq{number(first) - 1}, last);
  if (!stood) return stood.error();
  std::size_t count = 0;
  for (const Checkpoint& checkpoint : stood.value()) {
    const auto size = static_cast<std::size_t>(number(checkpoint.seq) - number(first) + 1);
    if (count > 0 && size > wanted) break;
    count = size;
  }
  if (count > 0 && count <= entries.size()) return count;
  return Error{Fault::kBadData,
               "a former key left no signature near " + std::to_string(number(first))};
}

Result<std::optional<Batch>> EventLog::next_batch(const BatchLimits& limits) {
  TwoCopies& copies = inside_->copies;
  if (auto healed = inside_->heal(); !healed) return healed.error();
  const auto acked = copies.store().acked(copies.log());
  if (!acked) return acked.error();
  // Up to a former key's next signature, however small a batch is wanted.
  const bool former = next(acked.value()) < copies.key_from();
  const std::size_t most = former ? BatchLimits{}.events : std::max<std::size_t>(1, limits.events);
  auto entries = copies.store().entries(copies.log(), acked.value(), most);
  if (!entries) return entries.error();
  if (entries.value().empty()) return std::optional<Batch>{};
  const auto held =
      copies.store().quarantined(copies.log(), acked.value(), entries.value().back().seq);
  if (!held) return held.error();

  std::vector<std::string> lines;
  for (const Entry& entry : entries.value()) {
    const bool aside = std::count(held.value().begin(), held.value().end(), entry.seq) > 0;
    lines.push_back(aside ? digest_line(line_digest(entry.line), "quarantined") : entry.line);
  }
  const auto count = inside_->batch_size(entries.value(), count_within(lines, limits));
  if (!count) return count.error();
  lines.resize(count.value());
  const Entry& last = entries.value()[lines.size() - 1];
  const auto signed_head = copies.sign({last.seq, last.hash});
  if (!signed_head) return signed_head.error();
  const auto previous = copies.store().hash_at(copies.log(), acked.value());
  if (!previous) return previous.error();
  if (!previous.value()) return Error{Fault::kBadData, "log.db: an entry is missing"};
  return std::optional{Batch{copies.log(), next(acked.value()), last.seq, *previous.value(),
                             last.hash, signed_head.value().signature, std::move(lines)}};
}

Result<Nothing> EventLog::acknowledge(const Acknowledgement& word) {
  LogStore& store = inside_->copies.store();
  const auto ours = store.hash_at(word.log, word.acked);
  if (!ours) return ours.error();
  if (ours.value() != word.head)
    return Error{Fault::kBadData, "acknowledged: another hash than ours"};
  const auto acked = store.acked(word.log);
  if (!acked) return acked.error();
  if (word.acked <= acked.value()) return Nothing{};
  return inside_->set_acked(word);
}

Result<Nothing> EventLog::rewind_to(const LogId& log, Seq acked) {
  const auto hash = inside_->copies.store().hash_at(log, acked);
  if (!hash) return hash.error();
  if (!hash.value()) return Error{Fault::kBadData, "rewind: beyond our own end"};
  return inside_->set_acked({log, acked, *hash.value(), "", {}});
}

Result<Nothing> EventLog::Inside::set_acked(const Acknowledgement& word) {
  if (auto room = copies.admit(0); !room) return room;
  return copies.settled(copies.store().set_acked(word));
}

Result<Nothing> EventLog::quarantine(const LogId& log, Seq seq) {
  if (auto room = inside_->copies.admit(0); !room) return room;
  return inside_->copies.settled(inside_->copies.store().quarantine(log, seq));
}

Result<Nothing> EventLog::open_new_log(const std::string& reason, Now now) {
  return inside_->succeed(reason, now);
}

}  // namespace kiosk

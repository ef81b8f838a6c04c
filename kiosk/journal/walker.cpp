#include "kiosk/journal/walker.h"

#include <algorithm>

#include "kiosk/journal/journal_logs.h"
#include "kiosk/journal/tail_comparison.h"

namespace kiosk {
namespace {

std::vector<Checkpoint> without_doubles(std::vector<Checkpoint> all) {
  const auto key = [](const Checkpoint& c) { return std::pair{c.seq, c.signature}; };
  std::sort(all.begin(), all.end(),
            [&](const Checkpoint& a, const Checkpoint& b) { return key(a) < key(b); });
  const auto same = [&](const Checkpoint& a, const Checkpoint& b) {
    return key(a) == key(b) && a.hash == b.hash;
  };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

// One copy may have lost a body to an erasure that was cut short: its digest stands for it.
bool same_body(const std::string& a, const std::string& b) {
  return a == b || ((is_digest_line(a) || is_digest_line(b)) && line_digest(a) == line_digest(b));
}

}  // namespace

std::int64_t walked(const EventLog::Walk& before, const EventLog::Walk& after) {
  return number(after.seq) - (after.log == before.log ? number(before.seq) : 0);
}

EventLog::Walk stopped(EventLog::Walk walk, const std::string& fault) {
  walk.done = true;
  walk.fault = to_string(walk.log) + " after " + std::to_string(number(walk.seq)) + ": " + fault;
  return walk;
}

// The journal's lines of the next `limit` entries, with the signatures among and behind them. A
// cursor holds its segment as it was when it was opened: what was written since, between two steps,
// is read from the disk.
Result<Walker::JournalStep> Walker::read_journal(const EventLog::Walk& walk, std::size_t limit) {
  const bool here = cursor_ && cursor_->log() == walk.log && cursor_->expected() == next(walk.seq);
  if (here) {
    auto step = read_on(walk, limit);
    if (!step || step.value().entries.size() == limit) return step;
  }
  cursor_ = JournalCursor::before(journal_ / to_string(walk.log), walk.log, next(walk.seq));
  return read_on(walk, limit);
}

Result<Walker::JournalStep> Walker::read_on(const EventLog::Walk& walk, std::size_t limit) {
  JournalStep step;
  while (step.entries.size() < limit) {
    auto line = cursor_->next();
    if (!line) {
      cursor_.reset();
      return line.error();
    }
    if (!line.value()) break;
    if (const auto* checkpoint = std::get_if<Checkpoint>(&*line.value()))
      step.checkpoints.push_back(*checkpoint);
    else if (auto& entry = std::get<Entry>(*line.value()); entry.seq > walk.seq)
      step.entries.push_back(std::move(entry));
  }
  return step;
}

// Every signature must be by the log's key of that time over the hash that the chain has there.
Result<Nothing> Walker::check_signatures(const LogId& log, std::vector<Checkpoint> all) const {
  if (all.empty()) return Nothing{};
  const auto keys = store_.keys(log);
  if (!keys) return keys.error();
  if (!keys.value()) return Error{Fault::kBadData, "no key in the first entry"};
  for (const Checkpoint& checkpoint : without_doubles(std::move(all))) {
    const auto hash = store_.hash_at(log, checkpoint.seq);
    if (!hash) return hash.error();
    if (hash.value() != checkpoint.hash ||
        !holds(checkpoint, keys.value()->at(checkpoint.seq), log))
      return Error{Fault::kBadData,
                   "the signature at " + std::to_string(number(checkpoint.seq)) + " does not hold"};
  }
  return Nothing{};
}

Result<Nothing> Walker::check_step(const EventLog::Walk& walk, const std::vector<Entry>& rows,
                                   const JournalStep& lines) const {
  Head head{walk.seq, walk.hash};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string at = std::to_string(number(next(head.seq)));
    if (!follows(head, rows[i])) return Error{Fault::kBadData, "log.db: the chain breaks at " + at};
    head = {rows[i].seq, rows[i].hash};
    if (!lines.expected) continue;
    if (i >= lines.entries.size()) return Error{Fault::kBadData, "journal: ends before " + at};
    if (lines.entries[i].hash != rows[i].hash || !same_body(lines.entries[i].line, rows[i].line))
      return Error{Fault::kBadData, "the copies differ at " + at};
  }
  if (lines.entries.size() > rows.size())
    return Error{Fault::kBadData, "log.db: ends after " + std::to_string(number(head.seq))};
  if (auto found = store_.check_index(rows); !found) return found;
  auto checkpoints = store_.checkpoints(walk.log, walk.seq, head.seq);
  if (!checkpoints) return checkpoints.error();
  std::vector<Checkpoint> all = std::move(checkpoints).value();
  all.insert(all.end(), lines.checkpoints.begin(), lines.checkpoints.end());
  return check_signatures(walk.log, std::move(all));
}

EventLog::Walk Walker::begin() {
  store_.forget_cached();
  cursor_.reset();
  const LogId& oldest = store_.logs().front().id;
  return {oldest, Seq{0}, chain_start(oldest), false, {}};
}

Result<EventLog::Walk> Walker::step(EventLog::Walk walk, std::size_t limit) {
  const auto& logs = store_.logs();
  const OwnLog* own = store_.find(walk.log);
  if (own == nullptr) return Error{Fault::kBadData, "no such log"};
  const auto rows = store_.entries(walk.log, walk.seq, limit);
  if (!rows) return rows.error();
  JournalStep lines;
  if (own->journal) {
    auto read = read_journal(walk, std::max<std::size_t>(1, rows.value().size()));
    if (!read) return read.error();
    lines = std::move(read).value();
    lines.expected = true;
  }
  if (auto good = check_step(walk, rows.value(), lines); !good) return good.error();
  if (!rows.value().empty()) {
    walk.seq = rows.value().back().seq;
    walk.hash = rows.value().back().hash;
    return walk;
  }
  const auto following = static_cast<std::size_t>(own - logs.data()) + 1;
  if (following < logs.size()) {
    const LogId& log = logs[following].id;
    return EventLog::Walk{log, Seq{0}, chain_start(log), false, {}};
  }
  if (auto good = store_.check(); !good) return good.error();
  walk.done = true;
  return walk;
}

}  // namespace kiosk

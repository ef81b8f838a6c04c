// What a kept `person.erased` asks for (protocol §2). With its batch a note is written that it is
// to be done; the note goes when nothing of the bodies is left in the file.
// Covered by tests/collector/erasure_test.cpp.

#include <charconv>

#include "kiosk/base/chain.h"
#include "sync/collector/store/erasing_lines.h"
#include "sync/collector/store/sqlite_rows.h"
#include "sync/collector/store/sqlite_store.h"
#include "sync/collector/store/sqlite_transaction.h"

namespace kiosk::sync {
namespace {

constexpr std::string_view kNote = "erasure ";  // and the position of the event
constexpr const char* kWriteNote =
    "INSERT INTO note (name, text) VALUES ('erasure ' || last_insert_rowid(), '')";
constexpr const char* kPending = "SELECT name FROM note WHERE name GLOB 'erasure *' ORDER BY name";
constexpr const char* kEvent =
    "SELECT e.line, l.terminal, CASE t.name WHEN ? THEN t.office END FROM entry e"
    " JOIN log l ON l.log = e.log JOIN terminal t ON t.terminal = l.terminal WHERE e.position = ?";
constexpr const char* kEntry =
    "SELECT e.position, e.line FROM log l JOIN entry e ON e.log = l.log"
    " JOIN terminal t ON t.terminal = l.terminal"
    " WHERE l.id = ? AND (l.terminal = ? OR t.office = ?) AND e.seq = ?";
constexpr const char* kForks =
    "SELECT f.log, f.last, f.head, f.body FROM fork f JOIN log l ON l.log = f.log"
    " JOIN terminal t ON t.terminal = l.terminal WHERE l.terminal = ? OR t.office = ?";

std::int64_t number_behind(std::string_view prefix, std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data() + prefix.size(), text.data() + text.size(), number);
  return number;
}

}  // namespace

struct SqliteStore::Erasing : ErasingOrder {
  std::int64_t terminal = 0;
  std::int64_t office = -1;  // all of its logs, when the centre says so
};

Result<Nothing> SqliteStore::note_erasure(const Line& line, Added& added) {
  if (!asks_for_erasure(line.text)) return Nothing{};
  ++added.erasures;
  return Statement{database_, kWriteNote}.done();
}

Result<std::int64_t> SqliteStore::carry_out_erasures() {
  const std::lock_guard lock{mutex_};
  const auto notes = pending_erasures();
  if (!notes) return notes.error();
  if (notes.value().empty()) return std::int64_t{0};
  std::int64_t count = 0;
  for (const std::string& note : notes.value()) {
    const auto done = carry_out(note);
    if (!done) return done.error();
    count += done.value();
  }
  if (auto forgotten = forget_written_ahead(); !forgotten) return forgotten.error();
  for (const std::string& note : notes.value()) {
    Statement remove{database_, "DELETE FROM note WHERE name = ?"};
    if (auto done = remove.bind(note).done(); !done) return done.error();
  }
  return count;
}

Result<std::vector<std::string>> SqliteStore::pending_erasures() {
  std::vector<std::string> notes;
  Statement pending{database_, kPending};
  for (;;) {
    const auto row = pending.step();
    if (!row) return row.error();
    if (!row.value()) return notes;
    notes.push_back(pending.text(0));
  }
}

Result<std::int64_t> SqliteStore::carry_out(const std::string& note) {
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun().error();
  const auto erasing = erasing_at(number_behind(kNote, note));
  if (!erasing) return erasing.error();
  if (!erasing.value()) return std::int64_t{0};  // it names no place that anybody could find
  std::int64_t count = 0;
  for (const Seq seq : erasing.value()->said.seqs) {
    const auto done = erase_entry(*erasing.value(), seq);
    if (!done) return done.error();
    count += done.value() ? 1 : 0;
  }
  if (auto done = erase_forks(*erasing.value()); !done) return done.error();
  if (auto done = transaction.commit(); !done) return done.error();
  return count;
}

Result<std::optional<SqliteStore::Erasing>> SqliteStore::erasing_at(std::int64_t position) {
  Statement read{database_, kEvent};
  const auto row = read.bind(std::string{kCentre}).bind(position).step();
  if (!row) return row.error();
  if (!row.value()) return std::optional<Erasing>{};
  auto order = erasing_order(read.text(0));
  if (!order) return std::optional<Erasing>{};
  return std::optional{
      Erasing{*std::move(order), read.number(1), read.empty(2) ? -1 : read.number(2)}};
}

// Whether there was a body about this person at that place.
Result<bool> SqliteStore::erase_entry(const Erasing& erasing, Seq seq) {
  Statement read{database_, kEntry};
  read.bind(erasing.said.log.bytes).bind(erasing.terminal).bind(erasing.office).bind(number(seq));
  const auto row = read.step();
  if (!row) return row.error();
  if (!row.value() || !is_about(erasing.who, read.text(1))) return false;
  const std::string digest = erased_line(read.text(1));
  Statement write{database_, "UPDATE entry SET line = ?, event = NULL WHERE position = ?"};
  if (auto done = write.bind(digest).bind(read.number(0)).done(); !done) return done.error();
  return true;
}

Result<Nothing> SqliteStore::erase_forks(const Erasing& erasing) {
  struct Changed {
    std::int64_t log;
    std::int64_t last;
    Hash head;
    std::string body;
  };
  std::vector<Changed> changed;
  {
    Statement read{database_, kForks};
    read.bind(erasing.terminal).bind(erasing.office);
    for (auto row = read.step();; row = read.step()) {
      if (!row) return row.error();
      if (!row.value()) break;
      std::string body = batch_without(erasing.who, read.text(3));
      if (body != read.text(3))
        changed.push_back(
            {read.number(0), read.number(1), bytes_at<Hash>(read, 2), std::move(body)});
    }
  }
  for (const Changed& fork : changed) {
    Statement write{database_, "UPDATE fork SET body = ? WHERE log = ? AND last = ? AND head = ?"};
    write.bind(fork.body).bind(fork.log).bind(fork.last).bind(fork.head);
    if (auto done = write.done(); !done) return done;
  }
  return Nothing{};
}

Result<std::int64_t> SqliteStore::expire(const LogId& log, const std::vector<Seq>& seqs) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun().error();
  std::int64_t count = 0;
  for (const Seq seq : seqs) {
    Statement read{database_,
                   "SELECT e.position, e.line FROM log l JOIN entry e ON e.log = l.log"
                   " WHERE l.id = ? AND e.seq = ?"};
    const auto row = read.bind(log.bytes).bind(number(seq)).step();
    if (!row) return row.error();
    if (!row.value() || is_digest_line(read.text(1))) continue;
    const std::string digest = digest_line(line_digest(read.text(1)), "expired");
    Statement write{database_, "UPDATE entry SET line = ?, event = NULL WHERE position = ?"};
    if (auto done = write.bind(digest).bind(read.number(0)).done(); !done) return done.error();
    ++count;
  }
  if (auto done = transaction.commit(); !done) return done.error();
  if (auto forgotten = forget_written_ahead(); !forgotten) return forgotten.error();
  return count;
}

// What was written ahead holds the bodies until it is moved and cut off; a long reader is in the
// way.
Result<Nothing> SqliteStore::forget_written_ahead() {
  Statement move{database_, "PRAGMA wal_checkpoint(TRUNCATE)"};
  const auto row = move.step();
  if (!row) return row.error();
  if (row.value() && move.number(0) == 0) return Nothing{};
  return Error{Fault::kTryLater, "store: somebody reads what is to be forgotten"};
}

}  // namespace kiosk::sync

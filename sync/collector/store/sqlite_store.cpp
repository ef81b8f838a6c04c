#include "sync/collector/store/sqlite_store.h"

#include "sync/collector/store/sqlite_rows.h"
#include "sync/collector/store/sqlite_schema.h"
#include "sync/collector/store/sqlite_transaction.h"

namespace kiosk::sync {
namespace {

constexpr const char* kFindLog = "SELECT log, last FROM log WHERE id = ?";
constexpr const char* kFindEvent =
    "SELECT position, line FROM entry WHERE event = ? ORDER BY position LIMIT 1";
constexpr const char* kInsertEntry =
    "INSERT INTO entry (log, seq, hash, event, line) VALUES (?, ?, ?, ?, ?)";
constexpr const char* kInsertTwin =
    "INSERT INTO twin (position, first, same_bytes) VALUES (last_insert_rowid(), ?, ?)";
constexpr const char* kInsertAccepted =
    "INSERT INTO accepted (log, last, head, signature, at) VALUES (?, ?, ?, ?, ?)";
constexpr const char* kMoveHead = "UPDATE log SET last = ?, head = ? WHERE log = ?";
constexpr const char* kInsertKey =
    "INSERT INTO log_key (log, from_seq, key, certificate) VALUES (?, ?, ?, ?)";
constexpr const char* kInsertFeed =
    "INSERT INTO feed (office, turn, mark, lines, log, first, last, administers)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kTouchTerminal = "UPDATE terminal SET last_contact = ? WHERE terminal = ?";

}  // namespace

SqliteStore::SqliteStore(OwnerLock lock, Database database)
    : lock_(std::move(lock)),
      database_(std::move(database)),
      find_log_(database_, kFindLog),
      find_event_(database_, kFindEvent),
      insert_entry_(database_, kInsertEntry),
      insert_twin_(database_, kInsertTwin),
      insert_accepted_(database_, kInsertAccepted),
      move_head_(database_, kMoveHead),
      insert_key_(database_, kInsertKey),
      touch_terminal_(database_, kTouchTerminal),
      insert_feed_(database_, kInsertFeed) {}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& path) {
  auto lock = OwnerLock::take(path + ".lock");
  if (!lock) return lock.error();
  auto database = Database::open_writing(path);
  if (!database) return database.error();
  if (auto ready = prepare_schema(database.value()); !ready) return ready.error();
  std::unique_ptr<SqliteStore> store{
      new SqliteStore{std::move(lock).value(), std::move(database).value()}};
  if (auto told = store->tell_what_was_not_told(); !told) return told.error();
  auto reader = SqliteReader::open(path);
  if (!reader) return reader.error();
  store->reader_ = std::move(reader).value();
  return std::unique_ptr<SqliteStore>{std::move(store)};
}

Result<Added> SqliteStore::append(const Addition& addition) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun().error();
  const auto log = log_that_ends_at(addition.log, addition.after);
  if (!log) return log.error();
  Added added;
  for (const Line& line : addition.lines)
    if (auto done = add_line(log.value(), line, added); !done) return done.error();
  if (auto done = close_batch(log.value(), addition); !done) return done.error();
  if (auto done = transaction.commit(); !done) return done.error();
  return added;
}

Result<std::int64_t> SqliteStore::log_that_ends_at(const LogId& log, Seq after) {
  RowReading reading{find_log_};
  const auto row = reading->bind(log.bytes).step();
  if (!row) return row.error();
  if (!row.value() || Seq{reading->number(1)} != after)
    return Error{Fault::kRefused, "the log was written in between"};
  return reading->number(0);
}

Result<Nothing> SqliteStore::add_line(std::int64_t log, const Line& line, Added& added) {
  std::int64_t first = 0;
  std::string known;
  if (line.event) {
    RowReading reading{find_event_};
    const auto row = reading->bind(line.event->bytes).step();
    if (!row) return row.error();
    if (row.value()) {
      first = reading->number(0);
      known = reading->text(1);
    }
  }
  insert_entry_.begin().bind(log).bind(number(line.seq)).bind(line.hash);
  if (line.event)
    insert_entry_.bind(line.event->bytes);
  else
    insert_entry_.bind_nothing();
  if (auto done = insert_entry_.bind(line.text).done(); !done) return done;
  if (first != 0)
    if (auto linked = link_twin(line, first, known, added); !linked) return linked;
  return note_erasure(line, added);
}

Result<Nothing> SqliteStore::link_twin(const Line& line, std::int64_t first,
                                       const std::string& known, Added& added) {
  const bool same = line_digest(known) == line_digest(line.text);
  ++(same ? added.same_again : added.contradicted);
  return insert_twin_.begin().bind(first).bind(std::int64_t{same}).done();
}

Result<Nothing> SqliteStore::add_key(std::int64_t log, const LogKey& key) {
  return insert_key_.begin()
      .bind(log)
      .bind(number(key.from))
      .bind(key.key.bytes)
      .bind(key.certificate)
      .done();
}

Result<Nothing> SqliteStore::close_batch(std::int64_t log, const Addition& addition) {
  const Line& last = addition.lines.back();
  const std::int64_t at = column_of(addition.at);
  auto moved = move_head_.begin().bind(number(last.seq)).bind(last.hash).bind(log).done();
  if (!moved) return moved;
  auto kept = insert_accepted_.begin()
                  .bind(log)
                  .bind(number(last.seq))
                  .bind(last.hash)
                  .bind(addition.signature)
                  .bind(at)
                  .done();
  if (!kept) return kept;
  const Checkpoint end{last.seq, last.hash, addition.signature};
  if (auto told = tell_feed(log, next(addition.after), end); !told) return told;
  if (addition.next_key)
    if (auto changed = add_key(log, *addition.next_key); !changed) return changed;
  return touch_terminal_.begin().bind(at).bind(static_cast<std::int64_t>(addition.terminal)).done();
}

Result<bool> SqliteStore::keep_fork(const ForkRecord& fork) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun().error();
  Statement insert{database_,
                   "INSERT INTO fork (log, last, head, body, at) SELECT log, ?, ?, ?, ? FROM log"
                   " WHERE id = ? ON CONFLICT DO NOTHING"};
  insert.bind(number(fork.last)).bind(fork.head).bind(fork.body).bind(column_of(fork.at));
  if (auto done = insert.bind(fork.log.bytes).done(); !done) return done.error();
  const bool fresh = database_.changes() > 0;
  if (auto done = transaction.commit(); !done) return done.error();
  return fresh;
}

Result<Nothing> SqliteStore::write_note(const std::string& name, const std::string& text) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun();
  Statement write{database_,
                  "INSERT INTO note (name, text) VALUES (?, ?)"
                  " ON CONFLICT (name) DO UPDATE SET text = excluded.text"};
  if (auto done = write.bind(name).bind(text).done(); !done) return done;
  return transaction.commit();
}

Result<Nothing> SqliteStore::commit_something(Instant at) {
  return write_note("last check", std::to_string(column_of(at)));
}

}  // namespace kiosk::sync

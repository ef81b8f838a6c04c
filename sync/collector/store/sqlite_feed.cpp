// The part of the store that tells each office its batches in the order of their commits, and what
// terminals say of themselves (protocol §4). Covered by tests/collector/store_test.cpp.

#include <cstring>

#include "sync/collector/store/sqlite_rows.h"
#include "sync/collector/store/sqlite_store.h"
#include "sync/collector/store/sqlite_transaction.h"

namespace kiosk::sync {
namespace {

constexpr const char* kFed =
    "SELECT f.turn, f.mark, f.lines, l.id, f.first, f.last, f.administers, a.head, a.signature"
    " FROM feed f JOIN log l ON l.log = f.log"
    " JOIN accepted a ON a.log = f.log AND a.last = f.last"
    " WHERE f.office = ? AND f.turn > ? ORDER BY f.turn LIMIT ?";
constexpr const char* kNewestFed =
    "SELECT turn, mark, lines FROM feed WHERE office = ? ORDER BY turn DESC LIMIT 1";
constexpr const char* kLinesBetween =
    "SELECT e.seq, e.hash, e.line FROM log l JOIN entry e ON e.log = l.log"
    " WHERE l.id = ? AND e.seq BETWEEN ? AND ? ORDER BY e.seq";
constexpr const char* kWhose =
    "SELECT t.office, t.may_administer, l.id FROM log l JOIN terminal t USING (terminal)"
    " WHERE l.log = ?";
constexpr const char* kUntold =
    "SELECT a.log, a.last, a.head,"
    " (SELECT max(b.last) FROM accepted b WHERE b.log = a.log AND b.last < a.last)"
    " FROM accepted a JOIN entry e ON e.log = a.log AND e.seq = a.last"
    " WHERE NOT EXISTS (SELECT 1 FROM feed f WHERE f.log = a.log AND f.last = a.last)"
    " ORDER BY e.position";

// SQLite keeps whole numbers with their sign; a mark uses all of its bits.
std::int64_t as_stored(std::uint64_t mark) {
  std::int64_t stored = 0;
  std::memcpy(&stored, &mark, sizeof stored);
  return stored;
}
std::uint64_t as_read(std::int64_t stored) {
  std::uint64_t mark = 0;
  std::memcpy(&mark, &stored, sizeof mark);
  return mark;
}

FedBatch newest_at(const Statement& row) {
  FedBatch batch;
  batch.turn = row.number(0);
  batch.mark = as_read(row.number(1));
  batch.lines = row.number(2);
  return batch;
}

FedBatch fed_at(const Statement& row) {
  FedBatch batch = newest_at(row);
  batch.log.bytes = bytes_at<std::array<std::uint8_t, 16>>(row, 3);
  batch.first = Seq{row.number(4)};
  batch.administers = row.number(6) != 0;
  batch.end = {Seq{row.number(5)}, bytes_at<Hash>(row, 7), bytes_at<Signature>(row, 8)};
  return batch;
}

Result<FedBatch> newest(Statement& newest_of_office) {
  const auto row = one(newest_of_office, newest_at);
  if (!row) return row.error();
  return row.value().value_or(FedBatch{});
}

}  // namespace

// A batch that an earlier version of the program took in.
struct SqliteStore::Untold {
  std::int64_t log = 0;
  Seq first{};
  Checkpoint end;
};

Result<Nothing> SqliteStore::tell_feed(std::int64_t log, Seq first, const Checkpoint& end) {
  Statement whose{database_, kWhose};
  const auto owner = whose.bind(log).step();
  if (!owner) return owner.error();
  const std::int64_t office = whose.number(0);
  const LogId id{bytes_at<std::array<std::uint8_t, 16>>(whose, 2)};
  Statement before{database_, kNewestFed};
  const auto last = newest(before.bind(office));
  if (!last) return last.error();
  return insert_feed_.begin()
      .bind(office)
      .bind(last.value().turn + 1)
      .bind(as_stored(next_mark(last.value().mark, id, end)))
      .bind(last.value().lines + number(end.seq) - number(first) + 1)
      .bind(log)
      .bind(number(first))
      .bind(number(end.seq))
      .bind(whose.number(1))
      .done();
}

Result<std::vector<SqliteStore::Untold>> SqliteStore::untold() {
  Statement found{database_, kUntold};
  return all(found, [](const Statement& row) {
    return Untold{row.number(0), Seq{row.number(3) + 1},
                  Checkpoint{Seq{row.number(1)}, bytes_at<Hash>(row, 2), {}}};
  });
}

Result<Nothing> SqliteStore::tell_what_was_not_told() {
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun();
  const auto batches = untold();
  if (!batches) return batches.error();
  for (const Untold& batch : batches.value())
    if (auto told = tell_feed(batch.log, batch.first, batch.end); !told) return told;
  return transaction.commit();
}

Result<Nothing> SqliteStore::keep_heartbeat(const HeartbeatRecord& heartbeat) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun();
  Statement keep{database_,
                 "INSERT INTO heartbeat (terminal, at, text) VALUES (?, ?, ?) ON CONFLICT "
                 "(terminal) DO UPDATE SET at = excluded.at, text = excluded.text"};
  keep.bind(static_cast<std::int64_t>(heartbeat.terminal));
  if (auto done = keep.bind(column_of(heartbeat.at)).bind(heartbeat.text).done(); !done)
    return done;
  return transaction.commit();
}

Result<std::vector<FedBatch>> SqliteReader::fed(OfficeId office, std::int64_t turn,
                                                std::size_t limit) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kFed};
  statement.bind(static_cast<std::int64_t>(office)).bind(turn);
  return all(statement.bind(static_cast<std::int64_t>(limit)), fed_at);
}

Result<FedBatch> SqliteReader::newest_fed(OfficeId office) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kNewestFed};
  return newest(statement.bind(static_cast<std::int64_t>(office)));
}

Result<std::vector<Line>> SqliteReader::lines(const LogId& log, Seq first, Seq last) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kLinesBetween};
  return all(statement.bind(log.bytes).bind(number(first)).bind(number(last)),
             [](const Statement& row) {
               return Line{Seq{row.number(0)}, bytes_at<Hash>(row, 1), row.text(2), {}};
             });
}

Result<std::optional<Checkpoint>> SqliteReader::accepted_behind(const LogId& log, Seq seq) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_,
                      "SELECT a.last, a.head, a.signature FROM log l JOIN accepted a ON a.log ="
                      " l.log WHERE l.id = ? AND a.last > ? ORDER BY a.last LIMIT 1"};
  return one(statement.bind(log.bytes).bind(number(seq)), [](const Statement& row) {
    return Checkpoint{Seq{row.number(0)}, bytes_at<Hash>(row, 1), bytes_at<Signature>(row, 2)};
  });
}

Result<std::vector<HeartbeatRecord>> SqliteReader::heartbeats() {
  const std::lock_guard lock{mutex_};
  Statement there{database_, "SELECT 1 FROM sqlite_schema WHERE name = 'heartbeat'"};
  const auto any = there.step();  // none yet where no program of this version has served it
  if (!any) return any.error();
  if (!any.value()) return std::vector<HeartbeatRecord>{};
  Statement statement{database_, "SELECT terminal, at, text FROM heartbeat"};
  return all(statement, [](const Statement& row) {
    return HeartbeatRecord{TerminalId{row.number(0)}, instant_at(row, 1), row.text(2)};
  });
}

Result<std::vector<ForksOf>> SqliteReader::forks() {
  const std::lock_guard lock{mutex_};
  Statement statement{database_,
                      "SELECT terminal, count(*) FROM fork JOIN log USING (log) GROUP BY terminal"};
  return all(statement, [](const Statement& row) {
    return ForksOf{TerminalId{row.number(0)}, row.number(1)};
  });
}

}  // namespace kiosk::sync

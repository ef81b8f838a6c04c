// log.db, what is said about entries: signatures, acknowledgements, quarantine.

#include "kiosk/journal/journal_logs.h"
#include "kiosk/journal/log_store.h"
#include "kiosk/journal/row.h"

namespace kiosk {
namespace {

Checkpoint checkpoint_in(SQLite::Statement& row) {
  return {Seq{row.getColumn(0).getInt64()}, bytes_of<32>(row.getColumn(1)),
          bytes_of<64>(row.getColumn(2))};
}

}  // namespace

Result<std::vector<Checkpoint>> LogStore::checkpoints(const LogId& log, Seq after, Seq last) const {
  const OwnLog* own = find(log);
  if (own == nullptr) return std::vector<Checkpoint>{};
  return attempt([&] {
    std::vector<Checkpoint> found;
    SQLite::Statement row{database_.handle(),
                          "SELECT seq, hash, signature FROM checkpoint WHERE log = ? AND seq > ? "
                          "AND seq <= ? ORDER BY seq"};
    row.bind(1, own->number);
    row.bind(2, number(after));
    row.bind(3, number(last));
    while (row.executeStep()) found.push_back(checkpoint_in(row));
    return found;
  });
}

Result<std::optional<Checkpoint>> LogStore::one_checkpoint(const LogId& log, Seq first,
                                                           Seq last) const {
  const OwnLog* own = find(log);
  if (own == nullptr) return std::optional<Checkpoint>{};
  return attempt([&] {
    SQLite::Statement row{database_.handle(),
                          "SELECT seq, hash, signature FROM checkpoint WHERE log = ? AND seq >= ? "
                          "AND seq <= ? ORDER BY seq DESC LIMIT 1"};
    row.bind(1, own->number);
    row.bind(2, number(first));
    row.bind(3, number(last));
    return row.executeStep() ? std::optional{checkpoint_in(row)} : std::nullopt;
  });
}

Result<std::optional<Checkpoint>> LogStore::checkpoint_at(const LogId& log, Seq seq) const {
  return one_checkpoint(log, seq, seq);
}

Result<std::optional<Checkpoint>> LogStore::last_checkpoint(const LogId& log) const {
  return one_checkpoint(log, Seq{0}, Seq{INT64_MAX});
}

Result<Seq> LogStore::acked(const LogId& log) const {
  const OwnLog* own = find(log);
  if (own == nullptr) return Seq{0};
  Hash hash{};
  auto seq = attempt([&] {
    SQLite::Statement row{database_.handle(), "SELECT seq, hash FROM acked WHERE log = ?"};
    row.bind(1, own->number);
    if (!row.executeStep()) return Seq{0};
    hash = bytes_of<32>(row.getColumn(1));
    return Seq{row.getColumn(0).getInt64()};
  });
  if (!seq || seq.value() == Seq{0}) return seq;
  const auto ours = hash_at(log, seq.value());
  if (!ours) return ours.error();
  return ours.value() == hash ? seq : Seq{0};
}

Result<Nothing> LogStore::set_acked(const Acknowledgement& word) {
  const OwnLog* own = find(word.log);
  if (own == nullptr) return Error{Fault::kBadData, "acknowledged: a log that is not ours"};
  return attempt([&] {
    SQLite::Statement put{database_.handle(),
                          "INSERT INTO acked (log, seq, hash, server_time, signature) VALUES "
                          "(?, ?, ?, ?, ?) ON CONFLICT (log) DO UPDATE SET seq = excluded.seq, "
                          "hash = excluded.hash, server_time = excluded.server_time, "
                          "signature = excluded.signature"};
    put.bind(1, own->number);
    put.bind(2, number(word.acked));
    bind(put, 3, word.head);
    put.bind(4, word.server_time);
    bind(put, 5, word.signature);
    put.exec();
    return Nothing{};
  });
}

Result<Nothing> LogStore::quarantine(const LogId& log, Seq seq) {
  const OwnLog* own = find(log);
  if (own == nullptr) return Error{Fault::kBadData, "quarantine: a log that is not ours"};
  return attempt([&] {
    SQLite::Statement put{
        database_.handle(),
        "INSERT INTO quarantined (log, seq) VALUES (?, ?) ON CONFLICT DO NOTHING"};
    put.bind(1, own->number);
    put.bind(2, number(seq));
    put.exec();
    return Nothing{};
  });
}

Result<std::vector<Seq>> LogStore::quarantined(const LogId& log, Seq after, Seq last) const {
  const OwnLog* own = find(log);
  if (own == nullptr) return std::vector<Seq>{};
  return attempt([&] {
    std::vector<Seq> found;
    SQLite::Statement row{database_.handle(),
                          "SELECT seq FROM quarantined WHERE log = ? AND seq > ? AND seq <= ?"};
    row.bind(1, own->number);
    row.bind(2, number(after));
    row.bind(3, number(last));
    while (row.executeStep()) found.push_back(Seq{row.getColumn(0).getInt64()});
    return found;
  });
}

// An index of its own, made with the first change: a version before this one does not see it, and
// never writes one.
void LogStore::note_key_change(std::int64_t place) {
  SQLite::Database& db = database_.handle();
  db.exec("CREATE TABLE IF NOT EXISTS key_change (place INTEGER PRIMARY KEY) STRICT");
  SQLite::Statement insert{db, "INSERT INTO key_change (place) VALUES (?) ON CONFLICT DO NOTHING"};
  insert.bind(1, place);
  insert.exec();
}

Result<std::optional<KeysOfLog>> LogStore::keys(const LogId& log) const {
  const auto first = entry_at(log, Seq{1});
  if (!first) return first.error();
  const auto key = first.value() ? birth_of(*first.value()).key : std::nullopt;
  if (!key) return std::optional<KeysOfLog>{};
  const OwnLog* own = find(log);
  return attempt([&] {
    KeysOfLog keys{log, *key};
    SQLite::Database& db = database_.handle();
    if (!db.tableExists("key_change")) return std::optional{keys};
    SQLite::Statement row{db,
                          "SELECT e.seq, e.line FROM key_change c JOIN entry e ON e.place = c.place"
                          " WHERE c.place BETWEEN ? AND ? ORDER BY c.place"};
    row.bind(1, place_of(own->number, Seq{1}));
    row.bind(2, place_of(own->number + 1, Seq{0}));
    while (row.executeStep())
      keys.take(Seq{row.getColumn(0).getInt64()}, row.getColumn(1).getString());
    return std::optional{keys};
  });
}

}  // namespace kiosk

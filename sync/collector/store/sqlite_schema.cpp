// Covered by tests/collector/sqlite_store_test.cpp.
#include "sync/collector/store/sqlite_schema.h"

namespace kiosk::sync {
namespace {

constexpr std::int64_t kApplication = 0x43534330;  // "CSC0": Công Sở, collector
// The oldest program that can work with the file: additions do not raise it.
constexpr std::int64_t kVersion = 1;

// Instants are milliseconds since 1970, UTC. Tokens and codes stand as SHA-256 only.
constexpr const char* kTables = R"sql(
CREATE TABLE note (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;

CREATE TABLE office (office INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- The latest is the office's; older ones are kept for look-up.
CREATE TABLE office_key (
  number INTEGER PRIMARY KEY, office INTEGER NOT NULL REFERENCES office, key BLOB NOT NULL,
  at INTEGER NOT NULL) STRICT;

CREATE TABLE terminal (
  terminal INTEGER PRIMARY KEY, office INTEGER NOT NULL REFERENCES office, name TEXT NOT NULL,
  role TEXT NOT NULL, may_administer INTEGER NOT NULL, revoked_at INTEGER, last_contact INTEGER,
  UNIQUE (office, name)) STRICT;

CREATE TABLE code (
  digest BLOB PRIMARY KEY, terminal INTEGER NOT NULL REFERENCES terminal, role TEXT NOT NULL,
  may_administer INTEGER NOT NULL, made_at INTEGER NOT NULL, spoiled_at INTEGER, used_at INTEGER,
  used_log BLOB, used_key BLOB) STRICT;

CREATE TABLE token (
  digest BLOB PRIMARY KEY, terminal INTEGER NOT NULL REFERENCES terminal,
  made_at INTEGER NOT NULL, revoked_at INTEGER) STRICT;

CREATE TABLE log (
  log INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
  terminal INTEGER NOT NULL REFERENCES terminal, last INTEGER NOT NULL, head BLOB NOT NULL,
  at INTEGER NOT NULL) STRICT;

-- Every key a log ever had, in force from from_seq on.
CREATE TABLE log_key (
  log INTEGER NOT NULL REFERENCES log, from_seq INTEGER NOT NULL, key BLOB NOT NULL,
  certificate BLOB NOT NULL, PRIMARY KEY (log, from_seq)) STRICT, WITHOUT ROWID;

-- `line` is the exact body or the digest line that stands for it; `event` its id, if it has one.
-- `position` follows the order of commits over all logs.
CREATE TABLE entry (
  position INTEGER PRIMARY KEY, log INTEGER NOT NULL REFERENCES log, seq INTEGER NOT NULL,
  hash BLOB NOT NULL, event BLOB, line TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX entry_place ON entry (log, seq);
CREATE INDEX entry_event ON entry (event) WHERE event IS NOT NULL;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
CREATE TRIGGER entry_keeps_its_place BEFORE UPDATE OF position, log, seq, hash ON entry
BEGIN SELECT RAISE(ABORT, 'an entry keeps its place'); END;

-- An event that was known already: the same fact told again, or (same_bytes = 0) a contradiction.
CREATE TABLE twin (
  position INTEGER PRIMARY KEY REFERENCES entry, first INTEGER NOT NULL REFERENCES entry (position),
  same_bytes INTEGER NOT NULL) STRICT;

-- Where a log may be cut when it is forwarded or proved.
CREATE TABLE accepted (
  log INTEGER NOT NULL REFERENCES log, last INTEGER NOT NULL, head BLOB NOT NULL,
  signature BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (log, last)) STRICT, WITHOUT ROWID;

-- Signed batches that contradict what is held: evidence of a folder rolled back or cloned.
CREATE TABLE fork (
  log INTEGER NOT NULL REFERENCES log, last INTEGER NOT NULL, head BLOB NOT NULL,
  body TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (log, last, head)) STRICT, WITHOUT ROWID;
)sql";

// Since version 1. A program of version 1 neither sees these nor writes them; what it took in
// meanwhile is told in the feed when a later one opens the store (sqlite_feed.cpp).
constexpr const char* kAdded = R"sql(
-- Each office's batches, by its own turns, in the order of their commits.
CREATE TABLE IF NOT EXISTS feed (
  office INTEGER NOT NULL REFERENCES office, turn INTEGER NOT NULL, mark INTEGER NOT NULL,
  lines INTEGER NOT NULL, log INTEGER NOT NULL REFERENCES log, first INTEGER NOT NULL,
  last INTEGER NOT NULL, administers INTEGER NOT NULL,
  PRIMARY KEY (office, turn)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS feed_batch ON feed (log, last);

CREATE TABLE IF NOT EXISTS heartbeat (
  terminal INTEGER PRIMARY KEY REFERENCES terminal, at INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
)sql";

Result<std::int64_t> number_of(const Database& database, const char* pragma) {
  Statement statement{database, pragma};
  const auto row = statement.step();
  if (!row) return row.error();
  return statement.number(0);
}

Result<bool> is_new(const Database& database) {
  Statement tables{database, "SELECT count(*) FROM sqlite_schema"};
  const auto row = tables.step();
  if (!row) return row.error();
  return tables.number(0) == 0;
}

}  // namespace

Result<Nothing> prepare_schema(Database& database) {
  const auto fresh = is_new(database);
  if (!fresh) return fresh.error();
  if (!fresh.value()) {
    if (auto ours = check_schema(database); !ours) return ours;
    return database.run(kAdded);
  }
  return database.run("BEGIN IMMEDIATE;" + std::string{kTables} + kAdded +
                      "PRAGMA application_id=" + std::to_string(kApplication) +
                      ";PRAGMA user_version=" + std::to_string(kVersion) + ";COMMIT;");
}

Result<Nothing> check_schema(const Database& database) {
  const auto application = number_of(database, "PRAGMA application_id");
  if (!application) return application.error();
  const auto version = number_of(database, "PRAGMA user_version");
  if (!version) return version.error();
  if (application.value() != kApplication)
    return Error{Fault::kBadData, "the file is not a collector's store"};
  if (version.value() != kVersion)
    return Error{Fault::kBadData, "the store is of version " + std::to_string(version.value()) +
                                      ", this program knows version 1"};
  return Nothing{};
}

}  // namespace kiosk::sync

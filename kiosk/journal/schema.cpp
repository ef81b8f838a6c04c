#include "kiosk/journal/schema.h"

#include <sqlite3.h>

#include <string>

namespace kiosk {
namespace {

// `log` holds this installation's logs (own = 1, in the order they were opened), and will hold
// those pulled from other terminals. Everything but `acked` and `quarantined` is append-only.
constexpr const char* kTables[] = {
    R"(CREATE TABLE log (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  own INTEGER NOT NULL,
  journal INTEGER NOT NULL  -- 0: its journal was set aside as evidence
) STRICT)",
    R"(CREATE TABLE entry (
  place INTEGER PRIMARY KEY,  -- log * 2^40 + seq: the newest is always the last row of the file
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  event BLOB CHECK (length(event) = 16),  -- none for a digest line
  line TEXT NOT NULL,
  log INTEGER NOT NULL GENERATED ALWAYS AS (place >> 40) VIRTUAL,
  seq INTEGER NOT NULL GENERATED ALWAYS AS (place & 1099511627775) VIRTUAL
) STRICT)",
    "CREATE INDEX entry_by_event ON entry (event)",
    R"(CREATE TABLE checkpoint (
  log INTEGER NOT NULL REFERENCES log,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (log, seq)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE acked (
  log INTEGER PRIMARY KEY REFERENCES log,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  server_time TEXT NOT NULL,
  signature BLOB NOT NULL  -- the collector's, kept as proof
) STRICT)",
    R"(CREATE TABLE quarantined (
  log INTEGER NOT NULL REFERENCES log,
  seq INTEGER NOT NULL,
  PRIMARY KEY (log, seq)
) STRICT, WITHOUT ROWID)",
    "CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); "
    "END",
    "CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); "
    "END",
    "CREATE TRIGGER entry_once BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry WHERE "
    "place = NEW.place) BEGIN SELECT RAISE(ABORT, 'append only'); END",
    "CREATE TRIGGER checkpoint_stays BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, "
    "'append only'); END",
    "CREATE TRIGGER checkpoint_remains BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, "
    "'append only'); END",
};

bool stands(SQLite::Database& db, const char* sql) {
  SQLite::Statement asked{db, "SELECT count(*) FROM sqlite_schema WHERE sql = ?"};
  asked.bind(1, sql);
  return asked.executeStep() && asked.getColumn(0).getInt() == 1;
}

int number_of(SQLite::Database& db, const char* question) {
  return db.execAndGet(question).getInt();
}

}  // namespace

Result<Nothing> make_schema(const Database& db) {
  return attempt([&] {
    SQLite::Transaction all{db.handle(), SQLite::TransactionBehavior::IMMEDIATE};
    for (const char* sql : kTables) db.handle().exec(sql);
    db.handle().exec("PRAGMA application_id=0x434f4e47");
    db.handle().exec("PRAGMA user_version=1");
    all.commit();
    return Nothing{};
  });
}

Result<Nothing> check_schema(const Database& db) {
  return attempt([&] {
    if (number_of(db.handle(), "PRAGMA application_id") != kApplication ||
        number_of(db.handle(), "PRAGMA user_version") < kSchemaVersion)
      throw SQLite::Exception("not a log of this product", SQLITE_NOTADB);
    for (const char* sql : kTables)
      if (!stands(db.handle(), sql))
        throw SQLite::Exception(std::string{"changed: "} + sql, SQLITE_CORRUPT);
    return Nothing{};
  });
}

}  // namespace kiosk

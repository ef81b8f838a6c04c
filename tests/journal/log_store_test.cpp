#include "kiosk/journal/log_store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "kiosk/journal/database.h"
#include "kiosk/journal/schema.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

// Whether a stranger with the file in hand may run `sql`.
bool allows(const std::filesystem::path& database, const std::string& sql) {
  try {
    SQLite::Database db{database.string(), SQLite::OPEN_READWRITE};
    db.exec("PRAGMA recursive_triggers=ON");
    db.exec(sql);
    return true;
  } catch (const SQLite::Exception&) {
    return false;
  }
}

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(TemporaryLog, "an entry in log.db is neither changed, deleted nor replaced") {
  append(1);
  close();

  CHECK_FALSE(allows(place.database, "UPDATE entry SET line = '{}'"));
  CHECK_FALSE(allows(place.database, "DELETE FROM entry"));
  CHECK_FALSE(allows(place.database,
                     "INSERT OR REPLACE INTO entry (place, hash, event, line) SELECT place, hash, "
                     "event, line FROM entry"));
  CHECK_FALSE(allows(place.database, "DELETE FROM checkpoint"));
}

TEST_CASE_FIXTURE(TemporaryLog, "while it is open nobody else gets into log.db") {
  CHECK_FALSE(allows(place.database, "SELECT count(*) FROM entry"));
}

TEST_CASE_FIXTURE(TemporaryLog, "a log.db whose guards were taken away is not believed") {
  append(1);
  close();
  REQUIRE(allows(place.database, "DROP TRIGGER entry_remains"));

  const auto opened = LogStore::open(place.database);

  REQUIRE_FALSE(opened);
  CHECK(opened.error().fault == Fault::kBadData);
}

TEST_CASE_FIXTURE(TemporaryLog, "a commit is one that lasts: WAL, EXTRA, exclusive") {
  close();
  const auto database = Database::open(place.database, Database::Mode::kExisting);
  REQUIRE(database);
  SQLite::Database& db = database.value().handle();

  CHECK(db.execAndGet("PRAGMA journal_mode").getString() == "wal");
  CHECK(db.execAndGet("PRAGMA synchronous").getInt() == 3);
  CHECK(db.execAndGet("PRAGMA locking_mode").getString() == "exclusive");
}

TEST_CASE_FIXTURE(TemporaryLog, "a newer version of the tables is read as it is") {
  append(1);
  close();
  REQUIRE(allows(place.database, "PRAGMA user_version=9"));

  open();

  CHECK_FALSE(log->opening().new_log);
  CHECK(lines().size() == 2);
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/journal/database.h"

#include <sqlite3.h>

#include <string>

namespace kiosk {
namespace {

struct Setting {
  const char* set;
  const char* ask;
  const char* expected;
};

// In this order: exclusive before WAL, so that no shared memory file is made and a second
// process is locked out (reliability E10).
constexpr Setting kSettings[] = {
    {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    {"PRAGMA page_size=4096", "PRAGMA page_size", "4096"},
    {"PRAGMA auto_vacuum=NONE", "PRAGMA auto_vacuum", "0"},
    {"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA wal_autocheckpoint=0", "PRAGMA wal_autocheckpoint", "0"},
    {"PRAGMA journal_size_limit=4194304", "PRAGMA journal_size_limit", "4194304"},
    {"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", "1"},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
};

// The high-security column of SQLite's security page, as far as our statements allow.
constexpr std::pair<int, int> kLimits[] = {
    {SQLITE_LIMIT_LENGTH, 1'000'000},       {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_EXPR_DEPTH, 20},          {SQLITE_LIMIT_COMPOUND_SELECT, 3},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 16},     {SQLITE_LIMIT_ATTACHED, 1},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
};

std::string answer_of(SQLite::Database& db, const char* question) {
  SQLite::Statement asked{db, question};
  return asked.executeStep() ? asked.getColumn(0).getString() : std::string{};
}

void apply(SQLite::Database& db, const Setting& setting) {
  {
    SQLite::Statement wanted{db, setting.set};
    while (wanted.executeStep()) continue;  // some settings answer at once
  }
  // SQLite answers nothing for what its build leaves out.
  const std::string answer = answer_of(db, setting.ask);
  if (answer != setting.expected && !answer.empty())
    throw SQLite::Exception(std::string{setting.ask} + " is " + answer, SQLITE_MISUSE);
}

void harden(SQLite::Database& db) {
  sqlite3_extended_result_codes(db.getHandle(), 1);
  sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  for (const auto& [which, limit] : kLimits) sqlite3_limit(db.getHandle(), which, limit);
  for (const Setting& setting : kSettings) apply(db, setting);
}

}  // namespace

Error database_error(const SQLite::Exception& thrown) {
  const std::string what = std::string{"log.db: "} + thrown.what();
  switch (thrown.getErrorCode() & 0xff) {
    case SQLITE_FULL: return {Fault::kNoRoom, what};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Fault::kTryLater, what};
    case SQLITE_IOERR:
    case SQLITE_NOMEM: return {Fault::kUnknown, what};
    case SQLITE_CANTOPEN: return {Fault::kTryLater, what};
    default: return {Fault::kBadData, what};
  }
}

Result<Database> Database::open(const std::filesystem::path& path, Mode mode) {
  const int flags = SQLite::OPEN_READWRITE | (mode == Mode::kMake ? SQLite::OPEN_CREATE : 0);
  return attempt([&] {
    auto handle = std::make_unique<SQLite::Database>(path.string(), flags);
    harden(*handle);
    return Database{std::move(handle)};
  });
}

void Database::leave_as_it_is() {
  sqlite3_db_config(handle_->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

}  // namespace kiosk

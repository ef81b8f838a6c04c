// Covered by tests/collector/sqlite_store_test.cpp.
#include "sync/collector/store/sqlite_database.h"

#include <sqlite3.h>

namespace kiosk::sync {
namespace {

Fault fault_of(int code) {
  switch (code & 0xff) {
    case SQLITE_FULL: return Fault::kNoRoom;
    case SQLITE_IOERR: return Fault::kUnknown;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Fault::kBadData;
    default: return Fault::kTryLater;
  }
}

constexpr int kBusyMs = 5'000;  // protocol §3: queued up to 5 s

}  // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close(handle); }
void Statement::Finalize::operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }

Result<Database> Database::open(const std::string& path, int flags) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database{handle};  // owns the handle even when open failed, as SQLite asks
  if (code != SQLITE_OK)
    return Error{fault_of(code), std::string{"cannot open the store: "} + sqlite3_errstr(code)};
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, kBusyMs);
  return database;
}

Result<Database> Database::open_writing(const std::string& path) {
  auto opened = open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!opened) return opened;
  Database& database = opened.value();
  for (const char* pragma :
       {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=EXTRA", "PRAGMA foreign_keys=ON",
        "PRAGMA secure_delete=ON", "PRAGMA wal_autocheckpoint=4000",
        "PRAGMA journal_size_limit=67108864", "PRAGMA cache_size=-32768"})
    if (auto set = database.run(pragma); !set) return set.error();
  if (auto held = database.expect("PRAGMA journal_mode", "wal"); !held) return held.error();
  if (auto held = database.expect("PRAGMA synchronous", "3"); !held) return held.error();
  return opened;
}

Result<Database> Database::open_reading(const std::string& path) {
  auto opened = open(path, SQLITE_OPEN_READONLY);
  if (!opened) return opened;
  if (auto set = opened.value().run("PRAGMA wal_autocheckpoint=0"); !set) return set.error();
  return opened;
}

Result<Nothing> Database::run(const std::string& sql) {
  if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return Nothing{};
  const Error fault = error();
  if (fault.fault == Fault::kUnknown) *failed_ = true;
  return fault;
}

Result<Nothing> Database::expect(const std::string& pragma, const std::string& value) {
  Statement statement{*this, pragma};
  auto row = statement.step();
  if (!row) return row.error();
  if (!row.value() || statement.text(0) != value)
    return Error{Fault::kBadData, "the store does not keep " + pragma + '=' + value};
  return Nothing{};
}

Error Database::error() const {
  return {fault_of(sqlite3_extended_errcode(handle())),
          std::string{"store: "} + sqlite3_errmsg(handle())};
}

int Database::changes() const { return sqlite3_changes(handle()); }

Statement::Statement(const Database& database, std::string_view sql) {
  sqlite3_stmt* handle = nullptr;
  if (sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()),
                         SQLITE_PREPARE_PERSISTENT, &handle, nullptr) != SQLITE_OK)
    broken_ = database.error();
  handle_.reset(handle);
}

Statement& Statement::begin() {
  sqlite3_reset(handle_.get());
  bound_ = 0;
  return *this;
}

Statement& Statement::bind(std::int64_t number) {
  sqlite3_bind_int64(handle_.get(), ++bound_, number);
  return *this;
}

Statement& Statement::bind(std::string_view text) {
  sqlite3_bind_text(handle_.get(), ++bound_, text.data(), static_cast<int>(text.size()),
                    SQLITE_STATIC);
  return *this;
}

Statement& Statement::bind(std::span<const std::uint8_t> blob) {
  sqlite3_bind_blob(handle_.get(), ++bound_, blob.data(), static_cast<int>(blob.size()),
                    SQLITE_STATIC);
  return *this;
}

Statement& Statement::bind_nothing() {
  sqlite3_bind_null(handle_.get(), ++bound_);
  return *this;
}

Result<bool> Statement::step() {
  if (broken_) return *broken_;
  const int code = sqlite3_step(handle_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return Error{fault_of(code),
               std::string{"store: "} + sqlite3_errmsg(sqlite3_db_handle(handle_.get()))};
}

Result<Nothing> Statement::done() {
  const auto stepped = step();
  sqlite3_reset(handle_.get());
  if (!stepped) return stepped.error();
  return Nothing{};
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}

std::string Statement::text(int column) const {
  const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column));
  if (start == nullptr) return {};
  return {start, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

std::span<const std::uint8_t> Statement::blob(int column) const {
  const auto* start = static_cast<const std::uint8_t*>(sqlite3_column_blob(handle_.get(), column));
  return {start, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

bool Statement::empty(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}

}  // namespace kiosk::sync

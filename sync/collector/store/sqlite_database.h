#pragma once
// SQLite as values and faults: the only way the collector's store touches it.
//
// A connection and its statements belong to one thread at a time; their owner keeps the lock.

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kiosk/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace kiosk::sync {

class Database {
 public:
  // The one connection that writes and checkpoints (design §3.2): WAL, synchronous=EXTRA, both
  // read back. kBadData when the file is no database, kTryLater when it cannot be opened.
  static Result<Database> open_writing(const std::string& path);

  // Sees what is committed, beside a writer or alone; never writes, never checkpoints.
  static Result<Database> open_reading(const std::string& path);

  // Runs statements that give no rows.
  Result<Nothing> run(const std::string& sql);

  Error error() const;  // of the last call
  int changes() const;  // rows that the last statement wrote

  // Whether a write failed in the middle (kUnknown). Any thread.
  bool failed() const { return *failed_; }
  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  explicit Database(sqlite3* handle) : handle_(handle) {}
  static Result<Database> open(const std::string& path, int flags);
  Result<Nothing> expect(const std::string& pragma, const std::string& value);

  std::unique_ptr<sqlite3, Close> handle_;
  std::unique_ptr<std::atomic<bool>> failed_ = std::make_unique<std::atomic<bool>>(false);
};

// A prepared statement, to be run again and again. `bind` fills the parameters from left to right;
// `begin` starts over. Text and blobs are not copied: they must live until the next begin().
class Statement {
 public:
  // When the file cannot be read (it is no database, say) the first step tells.
  Statement(const Database& database, std::string_view sql);

  Statement& begin();
  Statement& bind(std::int64_t number);
  Statement& bind(std::string_view text);
  Statement& bind(std::span<const std::uint8_t> blob);
  Statement& bind_nothing();

  Result<bool> step();     // whether there is a row
  Result<Nothing> done();  // for statements that give no rows; also ends the reading

  std::int64_t number(int column) const;
  std::string text(int column) const;
  std::span<const std::uint8_t> blob(int column) const;  // until the next step
  bool empty(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  std::optional<Error> broken_;
  int bound_ = 0;
};

// Ends a read of one statement, however the function is left, so that no snapshot is held open.
class RowReading {
 public:
  explicit RowReading(Statement& statement) : statement_(statement.begin()) {}
  ~RowReading() { statement_.begin(); }
  RowReading(const RowReading&) = delete;
  RowReading& operator=(const RowReading&) = delete;
  Statement* operator->() { return &statement_; }

 private:
  Statement& statement_;
};

}  // namespace kiosk::sync

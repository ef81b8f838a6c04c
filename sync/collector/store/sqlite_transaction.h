#pragma once
// All or nothing: what was begun and not committed is undone.

#include "sync/collector/store/sqlite_database.h"

namespace kiosk::sync {

class Transaction {
 public:
  explicit Transaction(Database& database) : database_(database), begun_(begin(database)) {}
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction() {
    // A rollback that fails leaves nothing to be done: SQLite has undone it by itself.
    if (begun_ && !committed_) (void)database_.run("ROLLBACK");
  }

  const Result<Nothing>& begun() const { return begun_; }

  // Durable when it succeeds.
  Result<Nothing> commit() {
    auto done = database_.run("COMMIT");
    committed_ = done.ok();
    return done;
  }

 private:
  static Result<Nothing> begin(Database& database) {
    if (database.failed()) return Error{Fault::kUnknown, "the store failed before"};
    return database.run("BEGIN IMMEDIATE");
  }

  Database& database_;
  Result<Nothing> begun_;
  bool committed_ = false;
};

}  // namespace kiosk::sync

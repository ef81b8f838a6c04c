#pragma once
// SQLite, held so that it cannot leak and set so that a commit is a promise (reliability §2.1).

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <type_traits>

#include "kiosk/base/result.h"

namespace kiosk {

// Sorted by remedy: full → kNoRoom, damaged → kBadData, held by another → kTryLater, any failed
// reading, writing or syncing → kUnknown.
Error database_error(const SQLite::Exception& thrown);

// What `work` returns, or why SQLite threw.
template <class Work>
auto attempt(Work&& work) -> Result<std::invoke_result_t<Work>> {
  try {
    return work();
  } catch (const SQLite::Exception& thrown) {
    return database_error(thrown);
  }
}

// The one connection to log.db: exclusive, WAL, synchronous=EXTRA; every setting read back. One
// thread. Every statement made on it must be gone before it.
class Database {
 public:
  enum class Mode { kMake, kExisting };
  static Result<Database> open(const std::filesystem::path& path, Mode mode);

  SQLite::Database& handle() const { return *handle_; }

  // After a failure in the middle: closing writes nothing any more.
  void leave_as_it_is();

 private:
  explicit Database(std::unique_ptr<SQLite::Database> handle) : handle_(std::move(handle)) {}
  std::unique_ptr<SQLite::Database> handle_;
};

}  // namespace kiosk

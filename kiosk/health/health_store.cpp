#include "kiosk/health/health_store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr char kSchema[] =
    "CREATE TABLE IF NOT EXISTS answer(declared TEXT NOT NULL, who TEXT NOT NULL, "
    "at INTEGER NOT NULL, place INTEGER NOT NULL, question TEXT NOT NULL, yes INTEGER NOT NULL, "
    "PRIMARY KEY(declared, place)) STRICT, WITHOUT ROWID";

Error error_of(const SQLite::Exception& exception) {
  const int code = exception.getErrorCode();
  const Fault fault = code == SQLITE_FULL                               ? Fault::kNoRoom
                      : code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? Fault::kBadData
                                                                        : Fault::kTryLater;
  return {fault, std::string{"health.db: "} + exception.what()};
}

template <class Work>
auto guarded(Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return error_of(exception);
  }
}

std::int64_t milliseconds_of(Instant at) { return at.time_since_epoch().count(); }

// No write-ahead log: what is deleted is to be gone from the disk, and not to lie in a second file.
Result<SQLite::Database> opened(const fs::path& path) {
  return guarded([&]() -> Result<SQLite::Database> {
    SQLite::Database db{path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2'000};
    db.exec("PRAGMA journal_mode=TRUNCATE; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;");
    db.exec(kSchema);
    return db;
  });
}

}  // namespace

struct HealthStore::Inside {
  SQLite::Database db;
};

HealthStore::HealthStore(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
HealthStore::HealthStore(HealthStore&&) noexcept = default;
HealthStore& HealthStore::operator=(HealthStore&&) noexcept = default;
HealthStore::~HealthStore() = default;

Result<HealthStore> HealthStore::open(const fs::path& path) {
  auto db = opened(path);
  if (!db && db.error().fault == Fault::kBadData) {
    std::error_code missing;  // a file that is not there is as good as removed
    fs::remove(path, missing);
    fs::remove(path.string() + "-journal", missing);
    db = opened(path);
  }
  if (!db) return db.error();
  std::error_code refused;
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, refused);
  if (refused) return Error{Fault::kTryLater, "health.db: " + refused.message()};
  return HealthStore{std::unique_ptr<Inside>(new Inside{std::move(db).value()})};
}

Result<Nothing> HealthStore::keep(const HealthAnswers& answers) {
  return guarded([&]() -> Result<Nothing> {
    SQLite::Transaction whole{inside_->db};
    int place = 0;
    for (const HealthAnswers::Answer& each : answers.answers) {
      SQLite::Statement insert{inside_->db,
                               "INSERT OR IGNORE INTO answer(declared, who, at, place, question, "
                               "yes) VALUES(?,?,?,?,?,?)"};
      insert.bind(1, to_string(answers.declared));
      insert.bind(2, answers.who.text);
      insert.bind(3, milliseconds_of(answers.at));
      insert.bind(4, place++);
      insert.bind(5, each.question);
      insert.bind(6, each.yes ? 1 : 0);
      insert.exec();
    }
    whole.commit();
    return Nothing{};
  });
}

Result<Nothing> HealthStore::forget_before(Instant oldest) {
  return guarded([&]() -> Result<Nothing> {
    SQLite::Statement remove{inside_->db, "DELETE FROM answer WHERE at < ?"};
    remove.bind(1, milliseconds_of(oldest));
    remove.exec();
    return Nothing{};
  });
}

Result<Nothing> HealthStore::forget(const StaffId& who) {
  return guarded([&]() -> Result<Nothing> {
    SQLite::Statement remove{inside_->db, "DELETE FROM answer WHERE who = ?"};
    remove.bind(1, who.text);
    remove.exec();
    return Nothing{};
  });
}

Result<std::vector<HealthAnswers>> HealthStore::of(const StaffId& who) const {
  return guarded([&]() -> Result<std::vector<HealthAnswers>> {
    SQLite::Statement query{inside_->db,
                            "SELECT declared, at, question, yes FROM answer WHERE who = ? "
                            "ORDER BY at, declared, place"};
    query.bind(1, who.text);
    std::vector<HealthAnswers> found;
    while (query.executeStep()) {
      const auto declared = event_id_from(query.getColumn(0).getString());
      if (!declared) continue;
      if (found.empty() || found.back().declared != *declared)
        found.push_back({*declared,
                         who,
                         Instant{std::chrono::milliseconds{query.getColumn(1).getInt64()}},
                         {}});
      found.back().answers.push_back(
          {query.getColumn(2).getString(), query.getColumn(3).getInt() != 0});
    }
    return found;
  });
}

Result<Nothing> forget_health(const std::filesystem::path& path, const StaffId& who) {
  std::error_code unknown;
  if (!std::filesystem::exists(path, unknown)) return Nothing{};
  auto store = HealthStore::open(path);
  return store ? store.value().forget(who) : store.error();
}

}  // namespace kiosk

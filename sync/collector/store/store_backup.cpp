// Covered by tests/collector/backup_test.cpp.
#include "sync/collector/store/store_backup.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/file.h"
#include "sync/collector/store/owner_lock.h"
#include "sync/collector/store/sqlite_database.h"
#include "sync/collector/store/sqlite_schema.h"

namespace kiosk::sync {
namespace {
namespace fs = std::filesystem;

Result<Nothing> in_a_file(const StorePlace& place) {
  if (place.in_a_file()) return Nothing{};
  return Error{Fault::kBadData,
               "a database has tools of its own for that: pg_dump, pg_restore, a standby (" +
                   to_string(place) + ')'};
}

Error cannot(const std::string& what, const fs::path& path, const std::error_code& why) {
  const bool full = why == std::errc::no_space_on_device;
  return {full ? Fault::kNoRoom : Fault::kTryLater,
          what + ' ' + path.string() + ": " + why.message()};
}

Result<Nothing> check_whole(const fs::path& file) {
  std::error_code none;
  if (!fs::is_regular_file(file, none))
    return Error{Fault::kBadData, "no such file (" + file.string() + ')'};
  auto database = Database::open_reading(file.string());
  if (!database) return database.error();
  if (auto good = check_schema(database.value()); !good) return good;
  Statement check{database.value(), "PRAGMA integrity_check(1)"};
  const auto row = check.step();
  if (!row) return row.error();
  if (row.value() && check.text(0) == "ok") return Nothing{};
  return Error{Fault::kBadData,
               "the copy is damaged, nothing was restored (" + file.string() + ')'};
}

// What was written ahead belongs to the store it was written for, and goes aside with it.
Result<std::string> set_aside(const fs::path& store, Now now) {
  std::error_code failed;
  if (!fs::exists(store, failed)) return std::string{};
  const std::string aside = store.string() + ".before-" + rfc3339(now.instant);
  for (const char* tail : {"-wal", "-shm", ""}) {
    const fs::path part = store.string() + tail;
    if (!fs::exists(part, failed)) continue;
    fs::rename(part, aside + tail, failed);
    if (failed) return cannot("cannot set aside", part, failed);
  }
  return aside;
}

}  // namespace

Result<Nothing> back_up_store(const StorePlace& place, const fs::path& to) {
  if (auto fine = in_a_file(place); !fine) return fine;
  std::error_code none;
  if (fs::exists(to, none))
    return Error{Fault::kBadData, "expected the name of a new file (" + to.string() + ')'};
  if (!fs::exists(place.sqlite, none))
    return Error{Fault::kBadData, "there is no store (" + place.sqlite + ')'};
  auto database = Database::open_reading(place.sqlite);
  if (!database) return database.error();
  if (auto good = check_schema(database.value()); !good) return good;
  const std::string beside = to.string() + ".part";
  fs::remove(beside, none);
  Statement copy{database.value(), "VACUUM INTO ?"};
  if (auto done = copy.bind(beside).done(); !done) return done;
  if (auto done = sync_file(beside); !done) return done;
  std::error_code failed;
  fs::rename(beside, to, failed);
  if (failed) return cannot("cannot name", to, failed);
  return sync_folder(fs::absolute(to).parent_path());
}

Result<std::string> restore_store(const StorePlace& place, const fs::path& from, Now now) {
  if (auto fine = in_a_file(place); !fine) return fine.error();
  const auto lock = OwnerLock::take(place.sqlite + ".lock");
  if (!lock) return lock.error();
  if (auto whole = check_whole(from); !whole) return whole.error();
  const fs::path beside = place.sqlite + ".restored";
  std::error_code failed;
  fs::copy_file(from, beside, fs::copy_options::overwrite_existing, failed);
  if (failed) return cannot("cannot copy", from, failed);
  if (auto done = sync_file(beside); !done) return done.error();
  auto aside = set_aside(place.sqlite, now);
  if (!aside) return aside;
  fs::rename(beside, place.sqlite, failed);
  if (failed) return cannot("cannot name", place.sqlite, failed);
  if (auto done = sync_folder(fs::absolute(place.sqlite).parent_path()); !done) return done.error();
  return aside;
}

}  // namespace kiosk::sync

#include "kiosk/journal/evidence.h"

#include <string>

#include "kiosk/base/file.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;

// log.db, log.db.2, log.db.3, …: what was kept first stays first.
fs::path fresh_name(const fs::path& what, const fs::path& evidence) {
  const std::string name = what.filename().string();
  fs::path fresh = evidence / name;
  std::error_code none;
  for (int i = 2; fs::exists(fresh, none); ++i) fresh = evidence / (name + '.' + std::to_string(i));
  return fresh;
}

Error failed(const std::error_code& why, const fs::path& what) {
  const bool full = why == std::errc::no_space_on_device;
  return {full ? Fault::kNoRoom : Fault::kTryLater,
          "cannot keep aside (" + what.string() + "): " + why.message()};
}

}  // namespace

Result<Nothing> set_aside(const fs::path& what, const fs::path& evidence) {
  std::error_code why;
  if (!fs::exists(what, why)) return Nothing{};
  fs::create_directories(evidence, why);
  const fs::path fresh = fresh_name(what, evidence);
  fs::rename(what, fresh, why);
  if (why == std::errc::cross_device_link) {
    fs::copy(what, fresh, fs::copy_options::recursive, why);
    if (!why) fs::remove_all(what, why);
  }
  if (why) return failed(why, what);
  if (auto synced = sync_folder(evidence); !synced) return synced;
  return sync_folder(what.parent_path());
}

Result<Nothing> set_database_aside(const fs::path& database, const fs::path& evidence) {
  // What was written ahead goes first: left alone, it must never meet another database.
  if (auto aside = set_aside(database.string() + "-wal", evidence); !aside) return aside;
  return set_aside(database, evidence);
}

void copy_aside(const fs::path& what, const fs::path& evidence) {
  std::error_code why;
  fs::create_directories(evidence, why);
  const fs::path fresh = fresh_name(what, evidence);
  fs::copy(what, fresh, fs::copy_options::recursive, why);
  if (why) fs::remove_all(fresh, why);
}

}  // namespace kiosk

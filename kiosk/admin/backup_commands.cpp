#include "kiosk/admin/backup_commands.h"

#include <sys/stat.h>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/identity.h"
#include "kiosk/admin/printing.h"
#include "kiosk/hatch/log_copying.h"
#include "kiosk/journal/inspection.h"

namespace kiosk::admin {
namespace {
namespace fs = std::filesystem;

bool is_empty_or_missing(const fs::path& folder) {
  std::error_code missing;
  return !fs::exists(folder, missing) || fs::is_empty(folder, missing);
}

// A copy that lies inside what it is a copy of is lost with it.
Result<Nothing> copy_files(const fs::path& from, const fs::path& to) {
  std::error_code failed;
  fs::create_directories(to.parent_path(), failed);
  if (!failed) fs::copy(from, to, fs::copy_options::recursive, failed);
  if (!failed) return Nothing{};
  const bool full = failed == std::errc::no_space_on_device;
  return Error{full ? Fault::kNoRoom : Fault::kTryLater,
               "cannot copy: " + failed.message() + " (" + from.string() + ")"};
}

Result<Nothing> check_backup(const fs::path& from) {
  for (const char* part : {"log.db", "journal", "config/terminal.json"}) {
    std::error_code missing;
    if (!fs::exists(from / part, missing))
      return Error{Fault::kBadData, "not a backup: expected " + (from / part).string()};
  }
  return Nothing{};
}

// A copy has no key: the log it holds cannot be continued, and the new one repeats what is owed.
Result<Nothing> begin_anew(const DataFolder& folder, Now now) {
  const auto key = make_identity(folder);
  if (!key) return key.error();
  auto log = EventLog::open(folder.log_place(), key.value(), now);
  if (!log) return log.error();
  if (log.value().opening().new_log) return Nothing{};
  return log.value().open_new_log("restored from a backup", now);
}

Result<Nothing> restored(const fs::path& root, const fs::path& from, Now now) {
  if (auto good = check_backup(from); !good) return good;
  std::error_code failed;
  fs::create_directories(root, failed);
  if (failed) return Error{Fault::kTryLater, "cannot make the folder (" + root.string() + ")"};
  ::chmod(root.c_str(), 0700);
  if (auto copied = copy_files(from / "config", root / "config"); !copied) return copied;
  const auto place = place_at(root);
  if (!place) return place.error();
  const DataFolder& folder = place.value().folder;
  if (auto copied = copy_files(from / "log.db", root / "log.db"); !copied) return copied;
  if (auto copied = copy_files(from / "journal", folder.journal); !copied) return copied;
  const auto found = inspect(folder.log_place());
  if (!found) return found.error();
  if (found.value().fault)
    return Error{Fault::kBadData,
                 "the backup is damaged, nothing was restored: " + *found.value().fault};
  return begin_anew(folder, now);
}

}  // namespace

int backup(const fs::path& root, const fs::path& to, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  if (is_inside(to, root))
    return refuse({Fault::kBadData,
                   "the backup would lie in the data folder itself; expected "
                   "another place, another disk at best (" +
                       to.string() + ")"});
  if (!is_empty_or_missing(to))
    return refuse(
        {Fault::kBadData, "the folder for the backup is not empty (" + to.string() + ")"});
  std::error_code failed;
  fs::create_directories(to, failed);
  if (failed) return refuse({Fault::kTryLater, "cannot make the folder (" + to.string() + ")"});
  ::chmod(to.c_str(), 0700);
  if (auto copied = copy_logs(*reached.value().log, to); !copied) return refuse(copied.error());
  if (auto copied = copy_files(root / "config", to / "config"); !copied)
    return refuse(copied.error());
  return kGood;
}

int restore(const fs::path& root, const fs::path& from, const Clock& clock) {
  if (!is_empty_or_missing(root))
    return refuse({Fault::kBadData, "a restore needs a folder of its own; this one is not empty (" +
                                        root.string() + ")"});
  const auto done = restored(root, from, clock.now());
  if (!done) {
    std::error_code kept;
    fs::remove_all(root, kept);  // it was empty before: half a terminal helps nobody
    return refuse(done.error());
  }
  say("restored with a new key and a new log; enrol it again: congso enrol --help");
  return kGood;
}

}  // namespace kiosk::admin

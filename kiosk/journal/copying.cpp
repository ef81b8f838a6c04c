// A consistent copy of both places while they are in use. Holds no key.

#include "kiosk/base/file.h"
#include "kiosk/journal/inside.h"

namespace kiosk {
namespace fs = std::filesystem;

// One thread owns both, so nothing is written in between; the journal's zeroed end is copied along
// and read as its end.
Result<Nothing> EventLog::copy_to(const fs::path& folder) const {
  const LogPlace& place = inside_->copies.place();
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (fs::exists(folder / "log.db", failed) || fs::exists(folder / "journal", failed))
    return Error{Fault::kBadData, "there is a copy already (" + folder.string() + ")"};
  if (auto copied = inside_->copies.store().copy_to(folder / "log.db"); !copied) return copied;
  fs::copy(place.journal, folder / "journal", fs::copy_options::recursive, failed);
  if (failed) {
    const bool full = failed == std::errc::no_space_on_device;
    return Error{full ? Fault::kNoRoom : Fault::kTryLater, "cannot copy: " + failed.message()};
  }
  return sync_folder(folder);
}

}  // namespace kiosk

#pragma once
// Looks at the two copies of a stopped terminal, or at one file of a journal, and changes nothing.

#include <filesystem>

#include "kiosk/base/key_change.h"
#include "kiosk/journal/event_log.h"

namespace kiosk {

struct Inspection {
  std::int64_t entries = 0;          // found good
  std::optional<std::string> fault;  // the first bad place, and what is wrong there
};

// The whole walk. The caller holds the folder's lock. kBadData: log.db cannot be read at all.
Result<Inspection> inspect(const LogPlace& place);

// One segment by itself: its chain from the header's hash on, and its signatures by `keys`, which
// know the changes before it and learn those in it.
Result<Inspection> inspect_segment(const std::filesystem::path& file, KeysOfLog keys);

}  // namespace kiosk

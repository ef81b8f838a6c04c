#pragma once
// Which logs lie in the journal's folder, and what the first line of each says of it.
// Covered by tests/journal/opening_test.cpp, walk_test.cpp and tests/faults.

#include <filesystem>
#include <optional>
#include <vector>

#include "kiosk/base/event.h"

namespace kiosk {

// `log.opened`, the first event of every log.
struct LogBirth {
  LogId log;
  std::optional<PublicKey> key;   // none when the event cannot be read
  std::optional<LogId> previous;  // none for the first log of an installation
};
LogBirth birth_of(const Entry& first);

// In order of succession. A folder whose first entry cannot be read stands by its name alone.
std::vector<LogBirth> logs_in_journal(const std::filesystem::path& journal);

}  // namespace kiosk

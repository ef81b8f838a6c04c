#pragma once
// Where copies that cannot be trusted are kept for a person to look at. Nothing is deleted, but
// what the law takes away from both copies alike. Covered by tests/journal/opening_test.cpp,
// walk_test.cpp and tests/faults.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/base/ids.h"
#include "kiosk/base/result.h"

namespace kiosk {

// Moves `what` (a file or a folder) to a fresh name below `evidence`, by copying when it lies on
// another disk. What is not there is not an error.
Result<Nothing> set_aside(const std::filesystem::path& what, const std::filesystem::path& evidence);

// As set_aside() for a database and what it wrote ahead.
Result<Nothing> set_database_aside(const std::filesystem::path& database,
                                   const std::filesystem::path& evidence);

// Leaves the original. Best effort: without room there is no copy.
void copy_aside(const std::filesystem::path& what, const std::filesystem::path& evidence);

// What an erasure did here.
struct EvidenceErased {
  std::int64_t rewritten = 0;        // files that now hold digests in place of bodies
  std::vector<std::string> removed;  // names of files that could not be rewritten
};

// Erases every body about `who`. A journal keeps its lines, with digests; a database, or
// what one wrote ahead, is removed: what could be proven of it stands in the log that followed.
// Durable when it returns; can be done again.
Result<EvidenceErased> erase_evidence(const std::filesystem::path& evidence, const StaffId& who);

}  // namespace kiosk

#pragma once
// Where copies that cannot be trusted are kept for a person to look at. Nothing is deleted.
// Covered by tests/journal/opening_test.cpp, walk_test.cpp and tests/faults.

#include <filesystem>

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

}  // namespace kiosk

#pragma once
// Whole small files: configuration, keys, the link. The log's own files are `journal`'s.

#include <filesystem>
#include <string>
#include <string_view>

#include "kiosk/base/result.h"

namespace kiosk {

// The whole file, at most `longest` bytes (kBadData beyond). kTryLater when it cannot be read.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t longest = 1 << 20);

// Replaces the file at once and durably: a new one is written beside it with `mode`, synced,
// renamed over, and its folder synced. Fails with kNoRoom, or kUnknown after a failed sync.
Result<Nothing> write_file(const std::filesystem::path& path, std::string_view bytes, int mode);

// The same at once but not durably: for a note that may be lost with the power.
Result<Nothing> write_note(const std::filesystem::path& path, std::string_view bytes, int mode);

// Makes the names in a folder durable.
Result<Nothing> sync_folder(const std::filesystem::path& folder);

// Makes what somebody else wrote into a file durable.
Result<Nothing> sync_file(const std::filesystem::path& path);

// "cannot open (FILE): No such file or directory", from errno.
Error system_error(const std::string& what, const std::filesystem::path& where);

}  // namespace kiosk

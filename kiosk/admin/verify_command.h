#pragma once
// `congso verify`: walks chain and signatures, and names the first bad place.

#include <filesystem>

namespace kiosk::admin {

// Database and journal of the folder. Changes nothing: a stopped terminal is only read.
int verify(const std::filesystem::path& root);

// One file of a journal by itself, signed by the key of the folder. A backup has none, and a
// restored folder another: then by the key the log's first entry names, which is said.
int verify_journal(const std::filesystem::path& root, const std::filesystem::path& file);

}  // namespace kiosk::admin

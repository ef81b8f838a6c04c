#pragma once
// `congso verify`: walks chain and signatures, and names the first bad place.

#include <filesystem>

#include "kiosk/base/clock.h"

namespace kiosk::admin {

// Database and journal of the folder. Changes nothing: a stopped terminal is only read.
int verify(const std::filesystem::path& root, const Clock& clock);

// One file of a journal by itself, as an auditor has it.
int verify_journal(const std::filesystem::path& root, const std::filesystem::path& file);

}  // namespace kiosk::admin

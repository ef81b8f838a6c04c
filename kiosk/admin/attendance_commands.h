#pragma once
// `congso day` and `congso board`: what the facts say of one person's day, and of everybody at one
// moment (interfaces.md).

#include <filesystem>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

namespace kiosk::admin {

// One JSON object each. kBadData: no such person, date or moment.
Result<std::string> day_told(const std::filesystem::path& root, const std::string& staff,
                             const std::string& date, const Clock& clock);
// `at` is RFC 3339, empty for now. What was said after `at` is not known at it.
Result<std::string> board_told(const std::filesystem::path& root, const std::string& at,
                               const Clock& clock);

// The same, printed.
int day(const std::filesystem::path& root, const std::string& staff, const std::string& date,
        const Clock& clock);

int board(const std::filesystem::path& root, const std::string& at, const Clock& clock);

}  // namespace kiosk::admin

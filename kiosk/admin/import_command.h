#pragma once
// `congso import`: the office's lists become facts. Adds and changes, never silently removes.

#include <filesystem>
#include <optional>
#include <string>

#include "kiosk/base/calendar.h"

namespace kiosk::admin {

struct ImportWish {
  std::string what;  // staff, badges, calendar, attendance
  std::filesystem::path file;
  bool skip_bad = false;  // take the good lines; otherwise nothing unless all are good
  std::string date;       // attendance: put on this date instead ("today" is one); may be empty
};

// Reports every bad line by number. Importing the same list again changes nothing.
int import(const std::filesystem::path& root, const ImportWish& wish, const Clock& clock);

}  // namespace kiosk::admin

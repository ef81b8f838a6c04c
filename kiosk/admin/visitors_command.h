#pragma once
// `congso visitors`: what was counted of visitors at the door, day by day (S3-7).

#include <filesystem>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

namespace kiosk::admin {

struct VisitorsWish {
  std::string from;
  std::string to;
  bool json = false;            // one JSON object a day instead of CSV
  std::string language = "vi";  // of the CSV's head
  std::filesystem::path assets;
};

// A line a day, of all terminals, up to today. The counters of office.json come first, then those
// that were counted in these days and are there no more, by their ids. kBadData: days that are
// none.
Result<std::string> visitors_told(const std::filesystem::path& root, const VisitorsWish& wish,
                                  const Clock& clock);

// The same, printed: the exit code.
int visitors(const std::filesystem::path& root, const VisitorsWish& wish, const Clock& clock);

}  // namespace kiosk::admin

#pragma once
// The office's calendar followed from beside a running kiosk: what its log says of it, each
// statement told once. Covered by tests/terminal/board_test.cpp.

#include <chrono>
#include <filesystem>
#include <map>
#include <vector>

#include "kiosk/hatch/log_access.h"
#include "kiosk/hatch/place.h"

namespace kiosk {

// Of people it tells and keeps nothing: a public screen is to know nobody. One thread.
class CalendarNews {
 public:
  explicit CalendarNews(const Place& place)
      : views_(place.folder.views()), day_ends_at_(place.settings.office.day_ends_at) {}

  // Every `calendar.changed` that has not been told yet: at first those views.db has kept, then
  // what `log` has beyond. What could not be read this time, or would take too long, comes the
  // next.
  std::vector<Fact> next(LogAccess& log);

 private:
  std::vector<Fact> kept(const std::vector<LogId>& logs);
  bool read_on(LogAccess& log, const LogId& id, std::vector<Fact>& facts);

  const std::filesystem::path views_;
  const std::chrono::minutes day_ends_at_;
  std::map<LogId, Seq> met_;  // of each log, the last entry that was looked at
  bool looked_into_views_ = false;
};

}  // namespace kiosk

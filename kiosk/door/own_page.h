#pragma once
// "Hôm nay của tôi", a page: what its owner has chosen on it, and what is kept of their year.

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/door/inputs.h"
#include "kiosk/door/request_page.h"
#include "kiosk/glass/own_intent.h"
#include "kiosk/presence/sheet_day.h"

namespace kiosk {

struct OwnDay {
  Day day;
  SheetDay sheet;
};

// One year of the person, looked back at when a tab first needs it. Folding it anew for each frame
// would take longer than the frame: made anew whenever something is recorded of them.
struct OwnYear {
  int year = 0;  // 0: not asked for
  EventId asked;
  bool answered = false;
  bool known = false;              // the views could be read
  std::vector<Mark> marks;         // as they were looked back at
  std::vector<OwnDay> days;        // every date of it that they were on the list, up to today
  std::vector<PageRead> readings;  // the latest first
};

struct TodayPage {
  KnownPerson person;
  Instant at{};  // a moment of the working day it shows
  Via via = Via::kBadge;
  OwnTab tab = OwnTab::kToday;
  std::chrono::year_month month{};    // of the month's tab; its year is the leave's
  std::optional<Date> opened;         // a day of that month
  std::optional<std::size_t> figure;  // only the entries behind it
  std::optional<std::size_t> first;   // of the list
  OwnYear year;
  std::optional<Request> request;
  std::optional<Draft> saying;  // on its way to the recorder
};

}  // namespace kiosk

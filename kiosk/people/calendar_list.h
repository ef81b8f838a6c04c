#pragma once
// The office's calendar as it comes from a spreadsheet: days off, swapped working days, and what is
// taken back. Pure; every fault is found in one reading, by line number.

#include <string_view>
#include <vector>

#include "config/settings.h"
#include "kiosk/people/csv.h"

namespace kiosk {

struct CalendarRow {
  std::size_t line;
  config::Holiday day;
};
struct CalendarList {
  std::vector<CalendarRow> rows;  // the good ones
  ListFaults faults;
};

// Columns date (2026-09-02), kind (off, working, withdrawn), name, and perhaps instead_of: the date
// whose weekday's hours a working day takes. Errors: a date that is none or not of 2000 to 2050, a
// date that stands twice, a day off or a working day without a name, and what no name can be.
CalendarList calendar_list(std::string_view csv);

}  // namespace kiosk

#pragma once
// Who opened whose page, in views.db, for "my data". Only office_view.cpp includes this. Covered by
// tests/views/office_view_test.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/people/reading_events.h"

namespace kiosk {

// Keeps `fact` if a page was read; `entry` is where it stands. In one transaction of its owner's.
void put_reading(SQLite::Database& db, const Fact& fact, const Entry& entry, const Date& day);

// Of that person's pages on the working days `from` … `to`, the latest first. One repeated in a
// successor log is there once.
std::vector<PageRead> readings_between(SQLite::Database& db, const StaffId& whose, const Date& from,
                                       const Date& to);

}  // namespace kiosk

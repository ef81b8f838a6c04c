#pragma once
// The days that were spoken for, in views.db, found by the days and not by when they were said.
// Only office_view.cpp includes this. Covered by tests/views/office_view_test.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"

namespace kiosk {

// Keeps `fact` if it declares a presence, withdraws one or decides something; `entry` is where it
// stands. In one transaction of its owner's.
void put_declaration(SQLite::Database& db, const Fact& fact, const Entry& entry);

// Those that touch `from` … `to`, and every word about one of them.
std::vector<Fact> declared_between(SQLite::Database& db, const Date& from, const Date& to);

}  // namespace kiosk

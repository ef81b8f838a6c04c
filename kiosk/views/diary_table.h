#pragma once
// What was said of diaries, in views.db, found by the days it is about. Only office_view.cpp
// includes this. Covered by tests/views/diary_view_test.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"

namespace kiosk {

// Keeps `fact` if it is of a diary; `entry` is where it stands. In one transaction of its owner's.
void put_diary(SQLite::Database& db, const Fact& fact, const Entry& entry,
               std::chrono::minutes day_ends_at);

// Every saying of the entries that lie or lay in `from` … `to`, what was handed in of those days
// and what reviewers said of them, each once; of everybody where `who` is empty.
std::vector<Fact> diaries_between(SQLite::Database& db, const StaffId& who, const Date& from,
                                  const Date& to);

}  // namespace kiosk

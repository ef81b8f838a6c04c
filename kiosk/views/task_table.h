#pragma once
// What was said of tasks, cases, targets and directives, in views.db, so that a start knows those
// that are not over. Only office_view.cpp includes this. Covered by tests/views/task_view_test.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"

namespace kiosk {

// Keeps `fact` if it is of those; `entry` is where it stands. In one transaction of its owner's.
void put_task(SQLite::Database& db, const Fact& fact, const Entry& entry,
              std::chrono::minutes day_ends_at);

// Everything that was ever said of those that were not over before `from`.
std::vector<Fact> tasks_since(SQLite::Database& db, const Date& from);

}  // namespace kiosk

#pragma once
// The taps and the words about them, in views.db: what month sheets and boards of long ago are made
// of. Only office_view.cpp includes this. Covered by tests/views/office_view_test.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/presence/mark.h"

namespace kiosk {

// Writes many in one transaction of its owner's. Borrows the database.
class MarkWriter {
 public:
  explicit MarkWriter(SQLite::Database& db);
  void put(const Mark& mark, const Date& working_day);

 private:
  SQLite::Statement insert_;
};

// Every tap of the working days `from` … `to`, and every word about one of them, whenever it was
// said. `who` empty: of everybody. A mark repeated in a successor log is there once, with the
// smaller stamp.
std::vector<Mark> marks_between(SQLite::Database& db, const StaffId& who, const Date& from,
                                const Date& to);

// What was said of ways out since then.
std::vector<Mark> trips_since(SQLite::Database& db, const Date& from);

}  // namespace kiosk

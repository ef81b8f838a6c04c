#pragma once
// The words of every diary in views.db, so that years of them are searched at once (S0-45). Only
// what stands is found: a saying that was corrected, withdrawn or never saved is not. Only
// office_view.cpp includes this. Covered by tests/views/search_view_test.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/diary/search_words.h"

namespace kiosk {

// Writes many in one transaction of its owner's. Borrows the database.
class SearchWriter {
 public:
  SearchWriter(SQLite::Database& db, std::chrono::minutes day_ends_at);
  // Of an entry, behind put_diary: it is found by what of all its sayings stands now.
  void put(const Fact& fact);

 private:
  std::vector<EntrySaid> sayings_of(const EventId& entry);
  void remove(const EventId& entry);
  void insert(const EntrySaid& said);

  const std::chrono::minutes day_ends_at_;
  SQLite::Statement sayings_;
  SQLite::Statement known_;
  SQLite::Statement forget_words_;
  SQLite::Statement forget_;
  SQLite::Statement last_of_day_;
  SQLite::Statement keep_;
  SQLite::Statement keep_words_;
  SQLite::Statement hand_in_;
};

// What stands and has all the words beside each other, or else, where nothing has, somewhere; the
// latest days first, at most kMostFound.
std::vector<EntrySaid> entries_found(SQLite::Database& db, const DiarySearch& search,
                                     std::chrono::minutes day_ends_at);

}  // namespace kiosk

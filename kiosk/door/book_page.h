#pragma once
// Diaries as they are read, two pages: "Sổ nhật ký", the book of one's own, and "Tuần của đơn vị",
// the week of everybody whom its reader decides about; and the search that both have.

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/door/diary_page.h"
#include "kiosk/door/own_page.h"
#include "kiosk/glass/book_intent.h"

namespace kiosk {

struct Searching {
  DiaryPage line;     // what is typed: the content of an entry that is never kept, with its keys
  EventId asked;      // of the desk
  std::string words;  // that were asked for last; empty: none
  bool waits = false;
  bool known = true;  // the views could be read
  std::vector<EntrySaid> found;
};

// Folding a month anew for each frame would take longer than the frame: made anew whenever
// something is recorded of that diary.
struct BookPage {
  KnownPerson person;
  Via via = Via::kBadge;
  BookTab tab = BookTab::kMonth;
  bool monthly = true;  // the figures are of a month, otherwise of a week
  Date date{};          // a day of what is shown
  std::size_t first = 0;
  EventId asked;
  std::vector<DiaryDay> days;  // of the span shown, as far back as a row of days is counted
  OwnYear year;                // their presence
  Searching search;
};

// One person's day, as a week tells of it.
struct UnitDay {
  DiaryDay::State state = DiaryDay::State::kNothing;
  bool expected = false;    // they were at work, as far as that is known, and the day has come
  std::size_t entries = 0;  // handed in
  std::size_t unfinished = 0;
  std::chrono::minutes told{};
  std::chrono::minutes present{};
};
struct UnitRow {
  StaffId who;
  std::array<UnitDay, 7> days{};  // Monday first
};

struct UnitPage {
  KnownPerson by;
  Via via = Via::kBadgeAndPin;
  UnitTab tab = UnitTab::kDays;
  Date date{};                       // a day of the week that is shown
  std::chrono::milliseconds time{};  // untouched, before the count down
  std::size_t first = 0;
  EventId asked;           // of the diaries
  EventId asked_presence;  // of the taps
  std::vector<Mark> marks;
  std::vector<UnitRow> rows;
  std::vector<EntrySaid> of_day;  // everything handed in of `date`, for the note of the day
  Searching search;
  std::set<StaffId> read;             // whose diaries were opened or found here, which is recorded
  std::vector<ReviewedDay> sample;    // drawn and recorded
  std::optional<Draft> saying{};      // the sample, on its way to the recorder
  std::vector<ReviewedDay> drawn;     // what it says
  std::optional<ReviewedDay> opened;  // one day, read here
  std::size_t first_of_day = 0;       // of its entries
};

}  // namespace kiosk

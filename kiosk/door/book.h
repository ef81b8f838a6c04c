#pragma once
// What the parts of reading diaries share: which days a page shows, and how they are counted. Only
// session_*.cpp and faces_*.cpp of the book and of the unit's week include this.

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "kiosk/door/diary.h"
#include "kiosk/door/session.h"
#include "kiosk/door/stepping.h"

namespace kiosk {

// Both ends belong to it.
struct Span {
  Date from{};
  Date to{};
};
Date monday_of(const Date& date);
Span week_of(const Date& date);
Span month_of(const Date& date);
Span span_of(const BookPage& page);
Date moved(const Date& date, int days);

// A date of one's own book.
struct BookDay {
  Date date{};
  const DiaryDay* diary = nullptr;  // of which anything is written
  bool expected = false;            // a working day that has come, on which they were at work as
                                    // far as that is known
  std::chrono::minutes present{};
};
// The dates of a span up to today, oldest first. Points into the page.
std::vector<BookDay> days_of(const Session& session, const BookPage& page, const Span& span,
                             Instant now, const DoorRules& rules);

struct BookSums {
  int written = 0;  // days
  int expected = 0;
  std::size_t entries = 0;
  std::size_t done = 0;
  std::chrono::minutes told{};
  std::chrono::minutes present{};
};
BookSums sums_of(const std::vector<BookDay>& days);
// How many expected days up to the last of them were written one after the other; today need not be
// written yet.
int row_of_days(const std::vector<BookDay>& days, const Date& today);

struct WorkSum {
  std::string work;  // code of the catalogue
  std::size_t entries = 0;
  std::chrono::minutes told{};
};
// By kinds of work, the longest first.
std::vector<WorkSum> by_work(const std::vector<BookDay>& days);

bool is_unfinished(const EntryContent& content);
// Kinds of work that nobody but their writers may find.
std::vector<std::string> confidential_works(const Session& session);

// --- session_search.cpp
Searching new_search();
// The page's search, while its tab is open.
Searching* open_search(Session& session);
bool is_searching(const Session& session);
void look_for(Stepping& work, Searching& search, DiarySearch asked);

constexpr int kRowLookedBack = 60;  // days over which a row of days is counted

}  // namespace kiosk

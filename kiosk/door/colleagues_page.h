#pragma once
// "Nhật ký đồng nghiệp", a page: the days that colleagues have handed in, where the office has
// opened them to each other (S0-22, S1-9), and what is said of one of them.

#include <chrono>
#include <cstddef>
#include <optional>
#include <set>

#include "kiosk/door/book_page.h"
#include "kiosk/door/written_words.h"

namespace kiosk {

struct ColleaguesPage {
  KnownPerson person;  // who reads
  Via via = Via::kBadge;
  std::chrono::milliseconds time{};  // untouched, before the count down
  bool finding = false;              // the search is open, not the list
  Date date{};                       // of the list
  std::size_t first = 0;
  Searching search;
  std::optional<ReviewedDay> opened{};  // one day, read here
  std::size_t first_of_day = 0;
  std::set<StaffId> read;  // whose were opened or found here, which is recorded
  bool commenting = false;
  std::optional<std::size_t> comment{};  // of the office's, behind them one's own
  WrittenWords words{};                  // that one
  std::optional<EventId> saying{};       // on its way to the recorder
  bool told = false;                     // what was said last is recorded
};

}  // namespace kiosk

#pragma once
// What is asked for while diaries are read: one's own book, the week of a unit, a search. Plain
// values. What is looked for is typed with the keys of an entry (diary_intent.h).

#include <cstddef>
#include <cstdint>
#include <variant>

#include "kiosk/base/calendar.h"
#include "kiosk/base/ids.h"

namespace kiosk {

enum class BookTab : std::uint8_t { kWeek, kMonth, kFigures, kFind };
enum class UnitTab : std::uint8_t { kDays, kWorkload, kSample, kAreas, kWork, kFind };

// "Sổ nhật ký", from a day of one's own diary.
struct OpenBook {
  bool operator==(const OpenBook&) const = default;
};
struct ShowBookTab {
  BookTab tab = BookTab::kMonth;
  bool operator==(const ShowBookTab&) const = default;
};
// A week, a month or a day further: what the page shows of its time.
struct TurnBook {
  int steps = 0;  // -1 or 1
  bool operator==(const TurnBook&) const = default;
};
struct OpenBookDay {
  Date date{};
  bool operator==(const OpenBookDay&) const = default;
};
// "Tuần của đơn vị", from the review.
struct OpenUnitWeek {
  bool operator==(const OpenUnitWeek&) const = default;
};
struct ShowUnitTab {
  UnitTab tab = UnitTab::kDays;
  bool operator==(const ShowUnitTab&) const = default;
};
struct OpenUnitDay {
  StaffId who;
  Date date{};
  bool operator==(const OpenUnitDay&) const = default;
};
// Back from that day.
struct CloseUnitDay {
  bool operator==(const CloseUnitDay&) const = default;
};
// The sample of days to be looked at closely.
struct DrawSample {
  bool operator==(const DrawSample&) const = default;
};
// What is typed is looked for.
struct FindInDiaries {
  bool operator==(const FindInDiaries&) const = default;
};
// The list from this row on.
struct ShowBookFrom {
  std::size_t first = 0;
  bool operator==(const ShowBookFrom&) const = default;
};

// --- "Nhật ký đồng nghiệp", where the office has opened them: the days are OpenUnitDay's
struct OpenColleagues {
  bool operator==(const OpenColleagues&) const = default;
};
struct CommentDay {  // what of the phrases or one's own words is chosen is said with SavePage
  bool operator==(const CommentDay&) const = default;
};
struct LeaveComment {
  bool operator==(const LeaveComment&) const = default;
};
struct PickComment {  // touched again, none
  std::size_t comment = 0;
  bool operator==(const PickComment&) const = default;
};

using BookIntent = std::variant<OpenBook, OpenColleagues, CommentDay, LeaveComment, PickComment,
                                ShowBookTab, TurnBook, OpenBookDay, OpenUnitWeek, ShowUnitTab,
                                OpenUnitDay, CloseUnitDay, DrawSample, FindInDiaries, ShowBookFrom>;

}  // namespace kiosk

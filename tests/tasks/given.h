#pragma once
// Tasks, cases and targets as a test says them.

#include <string>
#include <vector>

#include "kiosk/tasks/case_book.h"
#include "kiosk/tasks/targets.h"
#include "kiosk/tasks/task_book.h"
#include "tests/diary/entries.h"

namespace kiosk::test {

inline const StaffId kBinh{"CB-Binh"};
inline const Date kFriday{std::chrono::year{2026} / 11 / 27};

// By the head, unless somebody else is named; on Monday at 17:00, `n` minutes later.
inline Entering entering_of(std::uint8_t n, const StaffId& by = kHead) {
  return {id_of(n), origin_of(n).at, by, Via::kBadgeAndPin};
}

inline TaskContent task_of(const std::string& words, std::optional<Date> due = kFriday) {
  TaskContent content;
  content.content = words;
  content.due = due;
  return content;
}

inline Fact assigned(std::uint8_t n, const TaskContent& content, const StaffId& who = kAn) {
  return told(task_assigned(who, content, entering_of(n)), n);
}
inline Fact answered(std::uint8_t n, std::uint8_t task, TaskWord word,
                     const std::string& text = "") {
  return told(task_said(kAn, {id_of(task), word, text}, entering_of(n, {})), n);
}
inline Fact said_by_head(std::uint8_t n, std::uint8_t task, TaskWord word,
                         const std::string& text = "") {
  return told(task_said(kAn, {id_of(task), word, text}, entering_of(n)), n);
}
inline Fact helped(std::uint8_t n, std::uint8_t task, const StaffId& helper) {
  return told(task_said(kAn, {id_of(task), TaskWord::kHelperAdded, "", helper}, entering_of(n)), n);
}

inline Fact opened(std::uint8_t n, const CaseContent& content) {
  return told(case_opened(kAn, content, entering_of(n, {})), n);
}
inline Fact stepped(std::uint8_t n, std::uint8_t matter, CaseAct act, const std::string& step = "",
                    const Date& date = kTuesday) {
  return told(case_stepped(kAn, {id_of(matter), act, step, date, {}}, entering_of(n, {})), n);
}

// Mondays to Fridays, as the law of the year has them.
inline WorkCalendar office_week() {
  config::Office office;
  for (std::size_t weekday = 0; weekday < 5; ++weekday)
    office.hours[weekday] = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  return WorkCalendar{office};
}

}  // namespace kiosk::test

// Covered by tests/tasks/deadline_test.cpp.

#include "kiosk/tasks/deadline.h"

#include <algorithm>

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr days kLongestTerm{5 * 366};  // of whatever is counted
constexpr days kLongestDaysOff{31};    // more than Tết with its bridges

Date after(const Date& date, days by) { return Date{sys_days{date} + by}; }

Date last_day_of(const Date& due, const WorkCalendar& calendar, const ForWhom& whom) {
  for (days by{0}; by <= kLongestDaysOff; ++by)
    if (calendar.day(after(due, by), whom).working()) return after(due, by);
  return due;
}

}  // namespace

int working_days_behind(const Date& from, const Date& to, const WorkCalendar& calendar,
                        const ForWhom& whom) {
  int count = 0;
  const sys_days end = std::min(sys_days{to}, sys_days{from} + kLongestTerm);
  for (sys_days at = sys_days{from} + days{1}; at <= end; at += days{1})
    if (calendar.day(Date{at}, whom).working()) ++count;
  return count;
}

Deadline deadline_of(const Date& due, const Date& today, const WorkCalendar& calendar,
                     const ForWhom& whom) {
  Deadline deadline;
  deadline.last = last_day_of(due, calendar, whom);
  deadline.over = deadline.last < today;
  deadline.days = deadline.over ? working_days_behind(deadline.last, today, calendar, whom)
                                : working_days_behind(today, deadline.last, calendar, whom);
  return deadline;
}

std::optional<Date> working_day_behind(const Date& from, std::int64_t days_on,
                                       const WorkCalendar& calendar, const ForWhom& whom) {
  if (days_on <= 0) return from;
  for (days by{1}; by <= kLongestTerm; ++by)
    if (calendar.day(after(from, by), whom).working() && --days_on == 0) return after(from, by);
  return {};
}

bool is_due_soon(const Deadline& deadline, int remind_days) {
  return !deadline.over && deadline.days <= remind_days;
}

}  // namespace kiosk

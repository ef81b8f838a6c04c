#include "kiosk/presence/attendance_book.h"

#include <algorithm>
#include <set>

namespace kiosk {
namespace {

constexpr std::chrono::days kRemembered{7};

std::vector<Mark> recorded(const std::vector<Mark>& marks) {
  std::vector<Mark> found;
  std::copy_if(marks.begin(), marks.end(), std::back_inserter(found),
               [](const Mark& mark) { return mark.stamp.rev != kNotYetRecorded; });
  return found;
}

void add_questions(const Day& day, std::vector<OpenQuestion>& questions) {
  for (const Tap& tap : day.taps) {
    if (tap.withdrawn) continue;
    if (tap.doubted) questions.push_back({tap.id, true});
    if (tap.undecided()) questions.push_back({tap.id, false});
  }
}

// Words about it, and decisions about those, lead here by its ids.
void keep(const Tap& tap, std::set<EventId>& kept) {
  kept.insert(tap.id);
  if (tap.change) kept.insert(tap.change->id);
}

bool has_questions(const Day& day) {
  if (day.waits()) return true;
  std::vector<OpenQuestion> questions;
  add_questions(day, questions);
  return !questions.empty();
}

}  // namespace

void AttendanceBook::learn(const Mark& mark) {
  auto& marks = marks_[mark.who];
  const auto known = std::find_if(marks.begin(), marks.end(),
                                  [&mark](const Mark& each) { return each.id == mark.id; });
  if (known == marks.end())
    marks.push_back(mark);
  else
    known->stamp = std::min(known->stamp, mark.stamp);
}

void AttendanceBook::settle(const StaffId& who, const EventId& id, const Stamp& stamp) {
  const auto found = marks_.find(who);
  if (found == marks_.end()) return;
  for (Mark& mark : found->second)
    if (mark.id == id) mark.stamp = std::min(mark.stamp, stamp);
}

void AttendanceBook::take_back(const StaffId& who, const EventId& id) {
  const auto found = marks_.find(who);
  if (found == marks_.end()) return;
  std::erase_if(found->second, [&id](const Mark& mark) {
    return mark.id == id && mark.stamp.rev == kNotYetRecorded;
  });
}

void AttendanceBook::forget_before(const Date& today) {
  const Date oldest = Date{std::chrono::local_days{today} - kRemembered};
  for (auto& [who, marks] : marks_) {
    std::set<EventId> kept;
    const WorkingDays days = days_of(who);
    for (const Date& date : dates_of(marks)) {
      const Day day = day_of(marks, date, days);
      if (date < oldest && !has_questions(day)) continue;
      for (const Tap& tap : day.taps) keep(tap, kept);
      for (const Recalled& recalled : day.recalled) kept.insert(recalled.id);
    }
    std::erase_if(marks, [&](const Mark& mark) {
      if (kept.count(stands_alone(mark) ? mark.id : mark.tap) != 0) return false;
      return stands_alone(mark) || work_date(mark.at, day_ends_at_) < oldest;
    });
  }
  std::erase_if(marks_, [](const auto& person) { return person.second.empty(); });
}

std::vector<Mark> AttendanceBook::marks_of(const StaffId& who) const {
  const auto found = marks_.find(who);
  return found == marks_.end() ? std::vector<Mark>{} : found->second;
}

void AttendanceBook::set_duties(const StaffId& who, std::vector<Duty> duties) {
  duties_.erase(who);
  if (!duties.empty()) duties_.emplace(who, WorkingDays{day_ends_at_, std::move(duties)});
}

WorkingDays AttendanceBook::days_of(const StaffId& who) const {
  const auto found = duties_.find(who);
  return found == duties_.end() ? WorkingDays{day_ends_at_} : found->second;
}

std::vector<Date> AttendanceBook::dates_of(const std::vector<Mark>& marks) const {
  std::set<Date> dates;
  if (marks.empty()) return {};
  const WorkingDays days = days_of(marks.front().who);
  for (const Mark& mark : marks) {
    if (!stands_alone(mark)) continue;
    dates.insert(days.of(mark));
    dates.insert(clock_day_of(mark, day_ends_at_));
  }
  return {dates.begin(), dates.end()};
}

Day AttendanceBook::day(const StaffId& who, const Date& date) const {
  return day_of(marks_of(who), date, days_of(who));
}

Day AttendanceBook::day_at(const StaffId& who, Instant at) const {
  return day_of_moment(marks_of(who), at, days_of(who));
}

Day AttendanceBook::recorded_day_at(const StaffId& who, Instant at) const {
  return day_of_moment(recorded(marks_of(who)), at, days_of(who));
}

std::vector<Day> AttendanceBook::recorded_days(const StaffId& who) const {
  const std::vector<Mark> marks = recorded(marks_of(who));
  const WorkingDays days = days_of(who);
  std::vector<Day> found;
  if (days.only_by_clock()) {
    for (const auto& [date, of_day] : marks_by_day(marks, days))
      found.push_back(day_of(of_day, date, days));
    return found;
  }
  for (const Date& date : dates_of(marks)) {
    Day day = day_of(marks, date, days);
    if (!day.taps.empty() || !day.recalled.empty()) found.push_back(std::move(day));
  }
  return found;
}

std::vector<Mark> AttendanceBook::recorded_marks(const StaffId& who) const {
  return recorded(marks_of(who));
}

std::vector<OpenQuestion> AttendanceBook::questions(const StaffId& who) const {
  const auto marks = marks_of(who);
  const WorkingDays days = days_of(who);
  std::vector<OpenQuestion> questions;
  for (const Date& date : dates_of(marks)) add_questions(day_of(marks, date, days), questions);
  return questions;
}

std::optional<Tap> AttendanceBook::find(const std::vector<Mark>& marks, const EventId& id) const {
  const WorkingDays days = marks.empty() ? WorkingDays{day_ends_at_} : days_of(marks.front().who);
  for (const Date& date : dates_of(marks)) {
    const Day day = day_of(marks, date, days);
    if (const Tap* found = day.tap(id)) return *found;
  }
  return {};
}

std::optional<Tap> AttendanceBook::tap(const StaffId& who, const EventId& id) const {
  return find(marks_of(who), id);
}

std::optional<Tap> AttendanceBook::recorded_tap(const StaffId& who, const EventId& id) const {
  return find(recorded(marks_of(who)), id);
}

std::vector<StaffId> AttendanceBook::people() const {
  std::vector<StaffId> people;
  for (const auto& person : marks_) people.push_back(person.first);
  return people;
}

}  // namespace kiosk

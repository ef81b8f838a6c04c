#pragma once
// What the terminal remembers of everybody's taps: the last week, and whatever is still open.

#include <map>
#include <span>
#include <vector>

#include "kiosk/presence/day.h"

namespace kiosk {

// Something only its owner can answer.
struct OpenQuestion {
  EventId tap;
  bool doubted = false;  // was it you? Otherwise: what did it mean?
  bool operator==(const OpenQuestion&) const = default;
};

// A value. Gives the same answers whatever order the marks came in.
class AttendanceBook {
 public:
  explicit AttendanceBook(std::chrono::minutes day_ends_at = std::chrono::hours{4})
      : day_ends_at_(day_ends_at) {}

  // A mark that is known by its id is taken once; of two stamps the smaller stays, so that a log
  // repeated in its successor changes nothing.
  void learn(const Mark& mark);
  void settle(const StaffId& who, const EventId& id, const Stamp& stamp);  // it is in the log
  void take_back(const StaffId& who, const EventId& id);                   // it is not

  // Whose duties own which taps: all that is agreed to of the days remembered, each time anew.
  void set_duties(const StaffId& who, std::vector<Duty> duties);

  // Drops the days older than a week on which nothing is open. A word whose tap is not known yet
  // waits for it as long.
  void forget_before(const Date& today);

  Day day(const StaffId& who, const Date& date) const;
  // The working day that a tap at that moment belongs to: a duty's until it has been handed over.
  Day day_at(const StaffId& who, Instant at) const;
  Day recorded_day_at(const StaffId& who, Instant at) const;  // without what is on its way

  // Every working day of which anything is remembered, oldest first, without what is on its way.
  std::vector<Day> recorded_days(const StaffId& who) const;

  // All that is remembered of that person, without what is on its way.
  std::vector<Mark> recorded_marks(const StaffId& who) const;

  // Oldest first, of all days remembered; a doubt comes before the meaning of the same tap.
  std::vector<OpenQuestion> questions(const StaffId& who) const;

  // The tap and its day's standing before it, wherever it lies.
  std::optional<Tap> tap(const StaffId& who, const EventId& id) const;
  std::optional<Tap> recorded_tap(const StaffId& who, const EventId& id) const;

  std::vector<StaffId> people() const;  // of whom anything is remembered

 private:
  std::vector<Mark> marks_of(const StaffId& who) const;
  WorkingDays days_of(const StaffId& who) const;
  std::vector<Date> dates_of(const std::vector<Mark>& marks) const;
  std::optional<Tap> find(const std::vector<Mark>& marks, const EventId& id) const;

  std::chrono::minutes day_ends_at_;
  std::map<StaffId, std::vector<Mark>> marks_;
  std::map<StaffId, WorkingDays> duties_;  // of those who have any
};

}  // namespace kiosk

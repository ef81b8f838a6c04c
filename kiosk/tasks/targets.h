#pragma once
// Targets (chỉ tiêu; S0-11): an amount of a unit within a time, what the diary's entries come to,
// and when it will be reached at this pace. Exact integers: thousandths of the unit, working days.
//
// | kind       | data                                                                          |
// | target.set | `title` `unit` `amount` (thousandths) `work` `from` `to`; with `target` it    |
// |            | takes the place of that one, `amount` 0: it is withdrawn; `who`: whose it is  |

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kiosk/diary/diary_day.h"
#include "kiosk/people/entering.h"
#include "kiosk/tasks/deadline.h"

namespace kiosk {

struct TargetContent {
  std::string title{};
  std::string unit{};       // đồng, hộ, hồ sơ: as the entries write it
  std::int64_t amount = 0;  // thousandths of the unit
  std::string work{};       // only entries of that kind of work; empty: of any
  Date from{};
  Date to{};
  bool operator==(const TargetContent&) const = default;
};

struct Target {
  EventId id;       // of the first saying
  EventId said_by;  // of the one that stands
  StaffId who;
  TargetContent content{};
  Stamp stamp{};
  bool operator==(const Target&) const = default;
};

Draft target_set(const StaffId& who, const TargetContent& content,
                 const std::optional<EventId>& instead_of, const Entering& entering);
std::optional<Target> target_from(const Fact& fact);

// A value. Of two sayings of one target the greater stamp stands.
class Targets {
 public:
  bool take(const Fact& fact);  // facts of other kinds change nothing and are not taken

  // Theirs that run on that day.
  std::vector<Target> of(const StaffId& who, const Date& date) const;

 private:
  std::map<EventId, std::map<EventId, Target>> said_;  // by target, then by their own ids
};

struct Progress {
  std::int64_t told = 0;        // thousandths
  std::int64_t left = 0;        // 0: reached
  int days_worked = 0;          // working days from its beginning to today
  int days_left = 0;            // behind today, until its end
  std::int64_t pace = 0;        // thousandths a working day, so far, rounded down
  std::int64_t pace_asked = 0;  // from tomorrow on, so that it is reached in time, rounded up
  std::optional<std::int64_t> days_needed{};  // at this pace; none while nothing is told
  std::optional<Date> reached{};              // the day that will be; none beyond five years
  bool operator==(const Progress&) const = default;
};

// Of standing entries of its time, unit and kind of work.
Progress progress_of(const Target& target, std::span<const DiaryEntry> entries, const Date& today,
                     const WorkCalendar& calendar, const ForWhom& whom);

}  // namespace kiosk

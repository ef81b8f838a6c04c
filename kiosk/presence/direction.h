#pragma once
// What a tap most likely means, from the day so far and the hour; and how far it lies from the
// office's hours. A rule may flag a tap, never refuse it (design §3.6).

#include <chrono>
#include <vector>

#include "config/settings.h"
#include "kiosk/presence/day.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

struct Direction {
  Meaning likely = Meaning::kArrived;
  Errand errand = Errand::kNone;
  bool unmistakable = false;  // otherwise it is asked, and stays undecided until it is said
  bool operator==(const Direction&) const = default;
};

// What the taps of one person's working day are measured by.
struct DayHours {
  std::vector<config::WorkSession> sessions;  // none on a day off
  std::chrono::minutes grace{5};
  int punches_per_day = 2;
  std::chrono::minutes day_ends_at{4 * 60};
  Date date{};                // with a duty: that day; otherwise the clock's own
  bool with_duty = false;     // the last stretch is a duty …
  bool judged = true;         // early and late are told of this person
  bool work_follows = false;  // … and its end may be the beginning of the next day's work
};

// Of the working day of `at`, as the calendar has it: the law and that person's hours included.
DayHours hours_at(Instant at, const config::Office& office, const WorkCalendar& calendar,
                  const ForWhom& whom);
// Of one day, the last duty that begins on it among its stretches.
DayHours hours_on(const Date& date, const Duty* duty, const config::Office& office,
                  const WorkCalendar& calendar, const ForWhom& whom);

// A duty is over or nearly so, and the next day's work begins: "Hết trực, về · Làm tiếp giờ hành
// chính"?
bool hands_over(const Tap& tap, const DayHours& hours);

// `before` is how the person stood when the tap came, on the working day of `at`; `hours` are that
// day's, here and below.
Direction direction_of(const Standing& before, Instant at, const DayHours& hours);

// The stretch that an arrival at `at` is measured against: the one it falls into, or the next one.
// None on a day off and after the last one.
std::optional<config::WorkSession> session_for_arrival(Instant at, const DayHours& hours);

// Whole minutes as the glass shows them, beyond the grace; zero within it (domain B1).
std::chrono::minutes late_by(Instant arrival, const DayHours& hours);
std::chrono::minutes late_by(const Tap& tap, const DayHours& hours);  // if it must be on time
std::chrono::minutes early_by(Instant departure, const DayHours& hours);

// Its last hour has begun, or it is over: a first tap may well be the way out ("Về (sáng quên
// chấm)", "Mới đến").
bool hours_nearly_over(Instant at, const DayHours& hours);

// The last stretch of that working day has ended.
bool after_hours(Instant at, const DayHours& hours);

}  // namespace kiosk

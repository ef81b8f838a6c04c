#pragma once
// What is left until something is due, in working days of whoever has to do it (S0-19, S1-23). A
// day that is due on a day off is due on the next working day, as the civil code has it for terms
// (Bộ luật Dân sự 2015, điều 148 khoản 5).

#include <optional>

#include "kiosk/presence/work_calendar.h"

namespace kiosk {

struct Deadline {
  Date last{};        // the last day of it, a working day
  bool over = false;  // it has passed
  int days = 0;       // working days that are left, today not counted; once over, those since
  bool operator==(const Deadline&) const = default;
};

// Working days behind `from` up to and with `to`; 0 when `to` is not later.
int working_days_behind(const Date& from, const Date& to, const WorkCalendar& calendar,
                        const ForWhom& whom);

Deadline deadline_of(const Date& due, const Date& today, const WorkCalendar& calendar,
                     const ForWhom& whom);

// The day that is so many working days behind `from`; none where the calendar knows of none within
// five years.
std::optional<Date> working_day_behind(const Date& from, std::int64_t days,
                                       const WorkCalendar& calendar, const ForWhom& whom);

// From so many working days before it is due to the day itself.
bool is_due_soon(const Deadline& deadline, int remind_days);

}  // namespace kiosk

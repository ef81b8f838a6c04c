#pragma once
// The office's lists as they come from a spreadsheet: staff, badges, a day's attendance. Pure;
// every fault is found in one reading, by line number.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/clock.h"
#include "kiosk/people/badge_number.h"
#include "kiosk/people/csv.h"
#include "kiosk/people/staff_events.h"

namespace kiosk {

struct StaffRow {
  std::size_t line;
  StaffMember person;
  std::optional<Date> left{};  // since when they do not work here any more
  StaffDecision decision{};    // when unit, employer or title are new: since when, and by what
};
struct StaffList {
  std::vector<StaffRow> rows;  // the good ones
  ListFaults faults;           // errors and warnings, by line
};

// Columns id, name, unit, title, category, roles (several with ';' between), and perhaps address,
// attendance (exempt, normal or empty), employer, left: the date since when somebody does not work
// here any more, since: the date since when a new unit, employer or title holds, and decision: the
// number of the paper that says so.
// A unit that is not among `units` is a warning: it is created (interfaces.md, import). An id that
// stands twice, a name in an old encoding (TCVN3, VNI) or with '?' for letters is an error.
StaffList staff_list(std::string_view csv, const std::vector<std::string>& units);

struct BadgeRow {
  std::size_t line;
  StaffId staff;
  BadgeNumber badge;
};
struct BadgeList {
  std::vector<BadgeRow> rows;
  ListFaults faults;
};

// Columns staff, badge. Errors: a staff id `known` does not have, a line no reader writes, a number
// invented anew at each tap, and two people whose badges cannot be told apart (both lines named).
// Warnings: a spreadsheet has taken leading zeros off, or the same badge twice for one person.
BadgeList badge_list(std::string_view csv, const std::vector<StaffId>& known);

// One recorded moment of a day: what the demonstration is drawn from.
struct DayRow {
  std::size_t line;
  StaffId staff;
  Instant at{};
  std::string kind;    // attendance.arrived, attendance.went_out, … tap.undecided, tap.repeated
  std::string choice;  // leave lunch field errand come_back; empty when the kind needs none
};
struct DayList {
  std::vector<DayRow> rows;  // in order of time
  ListFaults faults;
};

// Columns staff, time (RFC 3339), kind, choice.
DayList day_list(std::string_view csv, const std::vector<StaffId>& known);

// No line has an error; warnings may stand.
bool all_good(const ListFaults& faults);

}  // namespace kiosk

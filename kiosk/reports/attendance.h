#pragma once
// What an attendance report tells, before it takes any form: the month sheets of the people asked
// about, apart by employer, unit and month. Pure.

#include <map>
#include <string>
#include <vector>

#include "config/documents.h"
#include "kiosk/people/directory.h"
#include "kiosk/presence/month_sheet.h"
#include "kiosk/presence/planned_day.h"

namespace kiosk {

// Whose days, and which; both dates belong to it.
struct AttendanceQuestion {
  Date from{};
  Date to{};
  StaffId who;         // empty: everybody of `unit`
  std::string unit;    // empty: every unit
  bool plans = false;  // where everybody is expected to be, too
};

struct AttendanceLine {
  StaffMember person;
  SheetRow row;
};

// One sheet of paper's worth: people of one unit and one employer, days of one month.
struct AttendanceSheet {
  std::string employer;  // empty: the office itself
  std::string unit;
  Date from{};
  Date to{};
  config::DocumentHead head;
  std::vector<AttendanceLine> lines;
  bool complete = false;  // the period is over
};

// A day on which somebody has hours or a duty.
struct PlannedLine {
  StaffMember person;
  PlannedDay day;
};

struct Attendance {
  Date from{};
  Date to{};
  Date made_on{};
  std::string place;          // before the date of a document
  config::DocumentHead head;  // of the office itself
  std::vector<config::SheetCode> codes;
  std::vector<AttendanceSheet> sheets;  // by employer, unit as the office lists them, and month
  std::vector<PlannedLine> planned;     // by date, then as the sheets; where it was asked for
};

// The marks of each person, of the days asked about and the words about them.
using MarksOfEach = std::map<StaffId, std::vector<Mark>>;

// Of everybody who was on the list in that time: somebody who has left is there as long as they
// stayed, and nobody is absent before they were entered, unless a tap tells of an earlier day.
Attendance attendance_of(const AttendanceQuestion& question, const std::vector<Service>& services,
                         const MarksOfEach& marks, const DayRules& rules, Instant now);

}  // namespace kiosk

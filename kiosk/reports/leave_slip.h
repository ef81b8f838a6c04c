#pragma once
// The slip for days that were asked for and agreed to, "Giấy nghỉ phép" (domain B3, B8): one page
// of paper each. Pure. Covered by tests/reports/leave_slip_test.cpp.

#include <string>
#include <vector>

#include "kiosk/people/staff_events.h"
#include "kiosk/presence/declarations.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

struct LeaveSlip {
  config::DocumentHead head;
  std::string place;  // before the date
  Date made_on{};
  StaffMember person;
  config::SheetCode code;
  Declared what;
  int half_days = 0;  // of work that they stand for
  // Whose word it was; nobody's where the office entered it itself.
  std::string decided_by;
  std::string decider_title;
  std::string comment;
  Instant decided_at{};
};

Paper leave_slips(const std::vector<LeaveSlip>& slips, const Say& say);

}  // namespace kiosk

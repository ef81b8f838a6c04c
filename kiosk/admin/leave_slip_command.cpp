#include "kiosk/admin/leave_slip_command.h"

#include "config/documents.h"
#include "config/sheet_codes.h"
#include "kiosk/admin/days_asked.h"
#include "kiosk/admin/office_now.h"
#include "kiosk/presence/sheet_day.h"
#include "kiosk/reports/leave_slip.h"

namespace kiosk::admin {
namespace {
namespace fs = std::filesystem;

Error bad(const std::string& what) { return {Fault::kBadData, what}; }

// How many half-days of their hours the days speak of.
int half_days_of(const OfficeNow& office, const StaffMember& person, const Declared& what) {
  int halves = 0;
  for (std::chrono::sys_days date{what.from}; date <= std::chrono::sys_days{what.to};
       date += std::chrono::days{1}) {
    const auto day = office.calendar->day(Date{date}, {person.unit, person.category});
    const HalfSessions sessions = half_sessions(day.sessions);
    if (what.part != Declared::Part::kAfternoon && !sessions[0].empty()) ++halves;
    if (what.part != Declared::Part::kMorning && !sessions[1].empty()) ++halves;
  }
  return halves;
}

LeaveSlip slip_of(const OfficeNow& office, const StaffMember& person, const DeclaredStanding& each,
                  const config::SheetCode& code, const Date& today) {
  const config::Office& config = office.place.settings.office;
  LeaveSlip slip;
  slip.head = config::head_of(config, person.unit, person.employer);
  slip.place = config.documents.place;
  slip.made_on = today;
  slip.person = person;
  slip.code = code;
  slip.what = each.declaration.what;
  slip.half_days = half_days_of(office, person, slip.what);
  // Who entered days for somebody else has agreed to them.
  const StaffId by = each.decision ? each.decision->by : each.declaration.by;
  if (by.empty()) return slip;
  const StaffMember* decider = office.people.person(by);
  slip.decided_by = decider == nullptr ? by.text : decider->name;
  slip.decider_title = decider == nullptr ? "" : decider->title;
  slip.comment = each.decision ? each.decision->comment : "";
  slip.decided_at = each.decision ? each.decision->at : each.declaration.at;
  return slip;
}

}  // namespace

Result<Paper> leave_slips_told(const fs::path& root, const ReportWish& wish, const Say& say,
                               const Clock& clock) {
  const auto days = days_asked(wish.from, wish.to);
  if (!days) return days.error();
  const auto [from, to] = days.value();
  auto reached = office_now(root, clock);
  if (!reached) return reached.error();
  OfficeNow& office = reached.value();
  const StaffId who{wish.staff};
  const StaffMember* person = office.people.person(who);
  if (person == nullptr) return bad("no such person here (" + wish.staff + ")");
  if (auto read = read_declared(office, from, to); !read) return read.error();
  const Date today = work_date(clock.now().instant, office.place.settings.office.day_ends_at);
  std::vector<LeaveSlip> slips;
  for (const DeclaredStanding& each : office.declared.of(who, from, to)) {
    const auto* code = config::sheet_code(office.place.settings.office, each.declaration.what.code);
    const bool agreed = each.state == DeclaredStanding::State::kAgreed;
    if (agreed && code != nullptr) slips.push_back(slip_of(office, *person, each, *code, today));
  }
  if (slips.empty()) return bad("nothing was agreed to in these days (" + wish.staff + ")");
  return leave_slips(slips, say);
}

}  // namespace kiosk::admin

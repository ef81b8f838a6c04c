#include "kiosk/reports/leave_slip.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"
#include "kiosk/presence/month_sheet.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

std::string days_text(const LeaveSlip& slip, const Say& say) {
  const std::string from = short_date(slip.what.from);
  const std::string count = half_days_text(slip.half_days);
  if (slip.what.part == Declared::Part::kMorning) return say("slip.morning", {{"date", from}});
  if (slip.what.part == Declared::Part::kAfternoon) return say("slip.afternoon", {{"date", from}});
  if (slip.what.from == slip.what.to) return say("slip.day", {{"date", from}});
  return say("slip.days", {{"from", from}, {"to", short_date(slip.what.to)}, {"n", count}});
}

std::string decided_text(const LeaveSlip& slip, const Say& say) {
  if (slip.decided_by.empty()) return say("slip.by_office", {});
  const LocalTime at = local_time(slip.decided_at);
  const std::string who =
      slip.decider_title.empty() ? slip.decided_by : slip.decided_by + ", " + slip.decider_title;
  std::string text = say(
      "slip.decided", {{"name", who}, {"time", hour_text(at)}, {"date", short_date(date_of(at))}});
  return slip.comment.empty() ? text : text + ' ' + say("slip.comment", {{"words", slip.comment}});
}

std::string position_of(const StaffMember& person) {
  const bool both = !person.title.empty() && !person.unit.empty();
  return person.title + (both ? ", " : "") + person.unit;
}

bool is_leave(const LeaveSlip& slip) { return slip.code.where == config::SheetCode::Where::kLeave; }

Document document_of(const LeaveSlip& slip, const Say& say) {
  Document document;
  document.name = slip.person.id.text;
  document.head = paper_head(slip.head, slip.place, slip.made_on, say);
  document.title = capitals(say(is_leave(slip) ? "slip.title" : "slip.title.elsewhere", {}));
  document.body = {say("slip.name", {{"name", slip.person.name}}),
                   say("slip.position", {{"position", position_of(slip.person)}}),
                   say("slip.what", {{"what", slip.code.name}}), days_text(slip, say)};
  if (!slip.what.reason.empty())
    document.body.push_back(say("slip.reason", {{"reason", slip.what.reason}}));
  document.body.push_back(decided_text(slip, say));
  const std::string hint = say("report.sign_here", {});
  document.signers = {{say("slip.signed.person", {}), hint, slip.person.name},
                      {say("slip.signed.head", {}), hint, slip.decided_by}};
  return document;
}

}  // namespace

Paper leave_slips(const std::vector<LeaveSlip>& slips, const Say& say) {
  Paper paper;
  paper.standing = true;
  for (const LeaveSlip& slip : slips) {
    paper.documents.push_back(document_of(slip, say));
    paper.made_on = iso_date(slip.made_on);
  }
  return paper;
}

}  // namespace kiosk

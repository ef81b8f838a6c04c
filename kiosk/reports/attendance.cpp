#include "kiosk/reports/attendance.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace kiosk {
namespace {
using std::chrono::sys_days;

// A month's share of the days asked about.
struct Span {
  Date from;
  Date to;
};

std::vector<Span> months_of(const Date& from, const Date& to) {
  std::vector<Span> months;
  for (Date at = from; at <= to;) {
    const Date last{sys_days{at.year() / at.month() / std::chrono::last}};
    months.push_back({at, std::min(last, to)});
    at = Date{sys_days{last} + std::chrono::days{1}};
  }
  return months;
}

// A person of the report, and the days they were on the list.
struct Entered {
  StaffMember person;  // in the unit of those days
  SheetPerson days;
};

// What the days are told from.
struct Sources {
  const MarksOfEach& marks;
  const DayRules& rules;
  Instant now;

  std::span<const Mark> marks_of(const StaffId& who) const {
    const auto found = marks.find(who);
    return found == marks.end() ? std::span<const Mark>{} : std::span{found->second};
  }
};

std::optional<Date> first_tap(std::span<const Mark> marks, std::chrono::minutes day_ends_at) {
  std::optional<Date> first;
  for (const Mark& mark : marks) {
    if (!stands_alone(mark)) continue;
    const Date date = clock_day_of(mark, day_ends_at);
    first = first ? std::min(*first, date) : date;
  }
  return first;
}

Entered entered(const Service& service, std::span<const Mark> marks,
                std::chrono::minutes day_ends_at) {
  StaffMember person = *service.person;
  person.unit = service.unit;
  person.employer = service.employer;
  Entered found{person, {{person.id, {person.unit, person.category}, person.exempt()}, {}, {}}};
  const auto tapped = service.moved_in ? std::nullopt : first_tap(marks, day_ends_at);
  const Date since = work_date(service.since, day_ends_at);
  found.days.first = tapped ? std::min(*tapped, since) : since;
  if (!service.until) return found;
  const Date last = work_date(*service.until, day_ends_at);
  found.days.last = service.moved_on ? Date{sys_days{last} - std::chrono::days{1}} : last;
  return found;
}

bool asked_about(const AttendanceQuestion& question, const Service& service) {
  return question.who.empty() ? question.unit.empty() || service.unit == question.unit
                              : service.person->id == question.who;
}

// The office's own people first, then its units as it lists them, then whatever else there is.
using Place = std::tuple<std::string, std::size_t, std::string>;

Place place_of(const StaffMember& person, const std::vector<std::string>& units) {
  const auto listed = std::find(units.begin(), units.end(), person.unit);
  return {person.employer, static_cast<std::size_t>(listed - units.begin()), person.unit};
}

AttendanceSheet sheet_of(const Place& place, const Span& month, const std::vector<Entered>& people,
                         const Sources& sources) {
  const config::Office& office = sources.rules.office;
  AttendanceSheet sheet;
  sheet.employer = std::get<0>(place);
  sheet.unit = std::get<2>(place);
  sheet.from = month.from;
  sheet.to = month.to;
  sheet.head = config::head_of(office, sheet.unit, sheet.employer);
  sheet.complete = minute_on(month.to, sources.now) >= std::chrono::days{1} + office.day_ends_at;
  for (const Entered& each : people) {
    if (month.to < *each.days.first || (each.days.last && *each.days.last < month.from)) continue;
    sheet.lines.push_back(
        {each.person, sheet_row(each.days, sources.marks_of(each.person.id), month.from, month.to,
                                sources.rules, sources.now)});
  }
  return sheet;
}

using Groups = std::map<Place, std::vector<Entered>>;

std::vector<PlannedLine> planned_of(const AttendanceQuestion& question, const Groups& groups,
                                    const DayRules& rules) {
  std::vector<PlannedLine> planned;
  const auto add = [&](const Entered& each, const Date& date) {
    if (date < *each.days.first || (each.days.last && *each.days.last < date)) return;
    PlannedDay day = planned_day(rules, each.days.whose, date);
    if (!day.empty()) planned.push_back({each.person, std::move(day)});
  };
  for (sys_days at{question.from}; at <= sys_days{question.to}; at += std::chrono::days{1})
    for (const auto& [place, people] : groups)
      for (const Entered& each : people) add(each, Date{at});
  return planned;
}

}  // namespace

Attendance attendance_of(const AttendanceQuestion& question, const std::vector<Service>& services,
                         const MarksOfEach& marks, const DayRules& rules, Instant now) {
  Attendance told;
  told.from = question.from;
  told.to = question.to;
  told.made_on = date_of(local_time(now));
  told.place = rules.office.documents.place;
  told.head = config::head_of(rules.office, question.unit, "");
  told.codes = rules.office.sheet_codes;
  const Sources sources{marks, rules, now};
  Groups groups;
  for (const Service& service : services) {
    if (!asked_about(question, service)) continue;
    Entered each = entered(service, sources.marks_of(service.person->id), rules.office.day_ends_at);
    groups[place_of(each.person, rules.office.units)].push_back(std::move(each));
  }
  for (const auto& [place, people] : groups)
    for (const Span& month : months_of(question.from, question.to)) {
      AttendanceSheet sheet = sheet_of(place, month, people, sources);
      if (!sheet.lines.empty()) told.sheets.push_back(std::move(sheet));
    }
  if (question.plans) told.planned = planned_of(question, groups, rules);
  return told;
}

}  // namespace kiosk

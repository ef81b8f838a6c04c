#include "kiosk/door/own_year.h"

#include <algorithm>
#include <map>

#include "kiosk/base/calendar.h"

namespace kiosk {
namespace {

std::map<Date, Day> days_by_date(const Session& session, const StaffId& who, const OwnYear& past,
                                 const DoorRules& rules) {
  AttendanceBook book{rules.office.day_ends_at};
  for (const Mark& mark : past.marks) book.learn(mark);
  for (const Mark& mark : session.book.recorded_marks(who)) book.learn(mark);
  const std::chrono::year year{past.year};
  book.set_duties(
      who, session.declared.duties(who, before_days(year / 1 / 1), behind_days(year / 12 / 31)));
  std::map<Date, Day> days;
  for (Day& day : book.recorded_days(who)) days.emplace(day.date, std::move(day));
  return days;
}

bool hours_or_code(const SheetHalf& half) { return half.kind != SheetHalf::Kind::kNone; }

}  // namespace

std::vector<OwnDay> days_of_year(const Session& session, const KnownPerson& person,
                                 const OwnYear& past, Instant now, const DoorRules& rules) {
  using std::chrono::sys_days;
  const auto known = days_by_date(session, person.id, past, rules);
  const std::chrono::year year{past.year};
  const sys_days today{work_date(now, rules.office.day_ends_at)};
  sys_days listed{work_date(person.since, rules.office.day_ends_at)};
  if (!known.empty()) listed = std::min(listed, sys_days{known.begin()->first});
  const sys_days first = std::max(sys_days{year / 1 / 1}, listed);
  const sys_days last = std::min(sys_days{year / 12 / 31}, today);
  const DayRules measured{rules.office, session.calendar, session.declared};
  const WhoseDays whose{person.id, {person.unit, person.category}, person.exempt};
  std::vector<OwnDay> days;
  for (sys_days date = first; date <= last; date += std::chrono::days{1}) {
    const auto found = known.find(Date{date});
    Day day = found == known.end() ? Day{Date{date}, {}, {}, {}} : found->second;
    const DayMeasure measure = measure_of(measured, whose, day.date, now);
    SheetDay sheet = sheet_day(day, measure, whose, measured);
    days.push_back({std::move(day), std::move(sheet)});
  }
  return days;
}

std::vector<const OwnDay*> days_of_month(const OwnYear& year,
                                         const std::chrono::year_month& month) {
  std::vector<const OwnDay*> found;
  for (const OwnDay& each : year.days)
    if (each.day.date.year() == month.year() && each.day.date.month() == month.month())
      found.push_back(&each);
  return found;
}

SheetSums sums_of(const std::vector<const OwnDay*>& days) {
  SheetSums sums;
  for (const OwnDay* each : days) sums = sums + sums_of(std::span{&each->sheet, 1});
  return sums;
}

bool has_something(const OwnDay& day) {
  return !day.day.taps.empty() || !day.day.recalled.empty() ||
         std::any_of(day.sheet.halves.begin(), day.sheet.halves.end(), hours_or_code);
}

bool to_explain(const OwnDay& day) {
  const auto& exceptions = day.sheet.report.exceptions;
  return std::any_of(exceptions.begin(), exceptions.end(), [](Exception each) {
    return each != Exception::kLate && each != Exception::kUnheard && each != Exception::kUnplanned;
  });
}

std::vector<SpentAs> spent_as(const OwnYear& year, const config::Office& office) {
  std::vector<SpentAs> spent;
  for (const config::SheetCode& code : office.sheet_codes) {
    int halves = 0;
    for (const OwnDay& each : year.days)
      halves += static_cast<int>(std::count_if(
          each.sheet.halves.begin(), each.sheet.halves.end(), [&code](const SheetHalf& half) {
            return half.kind == SheetHalf::Kind::kCode && half.code == code.code;
          }));
    if (halves > 0) spent.push_back({&code, halves});
  }
  return spent;
}

}  // namespace kiosk

#include "kiosk/presence/month_sheet.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using Kind = SheetHalf::Kind;
using Pay = config::SheetCode::Pay;

bool on_the_list(const SheetPerson& person, const Date& date) {
  return (!person.first || *person.first <= date) && (!person.last || date <= *person.last);
}

}  // namespace

SheetSums operator+(const SheetSums& a, const SheetSums& b) {
  return {a.time + b.time,
          a.unpaid + b.unpaid,
          a.insurance + b.insurance,
          a.absent + b.absent,
          a.open + b.open,
          a.ahead + b.ahead,
          a.earned + b.earned,
          a.used + b.used,
          a.late_times + b.late_times,
          a.late + b.late,
          a.early_times + b.early_times,
          a.early + b.early};
}

SheetSums sums_of(std::span<const SheetDay> days) {
  SheetSums sums;
  for (const SheetDay& day : days) {
    for (const SheetHalf& half : day.halves) {
      sums.time += half.pay == Pay::kTime ? 1 : 0;
      sums.unpaid += half.pay == Pay::kUnpaid ? 1 : 0;
      sums.insurance += half.pay == Pay::kInsurance ? 1 : 0;
      sums.absent += half.kind == Kind::kAbsent ? 1 : 0;
      sums.open += half.kind == Kind::kOpen ? 1 : 0;
      sums.ahead += half.kind == Kind::kAhead ? 1 : 0;
      sums.earned += half.earns ? 1 : 0;
      sums.used += half.uses ? 1 : 0;
    }
    sums.late_times += day.late > 0min ? 1 : 0;
    sums.late += day.late;
    sums.early_times += day.early > 0min ? 1 : 0;
    sums.early += day.early;
  }
  return sums;
}

SheetRow sheet_row(const SheetPerson& person, std::span<const Mark> marks, const Date& from,
                   const Date& to, const DayRules& rules, Instant now) {
  SheetRow row;
  row.who = person.whose.who;
  const WorkingDays own = working_days(rules, person.whose.who, from, to);
  const auto told = own.only_by_clock() ? marks_by_day(marks, own) : MarksByDay{};
  for (sys_days at{from}; at <= sys_days{to}; at += days{1}) {
    const Date date{at};
    SheetDay empty;
    empty.date = date;
    row.days.push_back(empty);
    if (!on_the_list(person, date)) continue;
    const auto found = told.find(date);
    auto of_day = found == told.end() ? std::span<const Mark>{} : std::span{found->second};
    if (!own.only_by_clock()) of_day = marks;
    row.days.back() = sheet_day(day_of(of_day, date, own),
                                measure_of(rules, person.whose, date, now), person.whose, rules);
  }
  row.sums = sums_of(row.days);
  return row;
}

std::string half_days_text(int halves) {
  return std::to_string(halves / 2) + (halves % 2 == 0 ? "" : ",5");
}

}  // namespace kiosk

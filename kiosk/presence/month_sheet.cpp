#include "kiosk/presence/month_sheet.h"

#include <map>

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using Kind = SheetHalf::Kind;
using Pay = config::SheetCode::Pay;

// Of a person without duties, whose days are apart: the marks of each day, the words about its taps
// and the decisions about those among them.
std::map<Date, std::vector<Mark>> by_day(std::span<const Mark> marks, const WorkingDays& own) {
  std::map<Date, std::vector<Mark>> found;
  std::map<EventId, Date> day_of_mark;
  std::vector<const Mark*> words;
  for (const Mark& mark : marks) {
    if (!stands_alone(mark)) words.push_back(&mark);
    if (!stands_alone(mark)) continue;
    const Date date = own.of(mark);
    day_of_mark[mark.id] = date;
    found[date].push_back(mark);
  }
  for (const bool about_taps : {true, false}) {
    std::vector<const Mark*> further;
    for (const Mark* word : words) {
      const auto about = day_of_mark.find(word->tap);
      if (about == day_of_mark.end()) {
        further.push_back(word);
        continue;
      }
      found[about->second].push_back(*word);
      if (about_taps) day_of_mark.emplace(word->id, about->second);
    }
    words = std::move(further);
  }
  return found;
}

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
  const auto told = own.only_by_clock() ? by_day(marks, own) : std::map<Date, std::vector<Mark>>{};
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

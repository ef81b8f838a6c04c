#pragma once
// A small office for month sheets: its hours, what was declared, and one person's taps. Monday 23
// November 2026 is the first day; it is looked at four weeks later.

#include <algorithm>

#include "config/sheet_codes.h"
#include "kiosk/presence/month_sheet.h"
#include "tests/presence/marks.h"

namespace kiosk::test {

struct SheetOffice {
  config::Office office;
  std::vector<Fact> facts;
  std::vector<Mark> marks;
  Writer writer;
  Instant now = on_monday(0h, 28);
  bool exempt = false;
  std::uint8_t next = 1;

  SheetOffice() {
    for (std::size_t day = 0; day < 5; ++day)
      office.hours[day] = {{7h + 30min, 11h + 30min}, {13h, 17h}};
    office.sheet_codes = config::usual_sheet_codes();
  }
  void tap(int day, std::chrono::minutes at, Meaning meaning, Errand errand = Errand::kNone) {
    marks.push_back(writer.tap(next++, on_monday(at, day), meaning, errand));
    marks.back().meant.said = Said::kPerson;
  }
  void whole_day(int day) {
    tap(day, 7h + 20min, Meaning::kArrived);
    tap(day, 17h + 5min, Meaning::kLeft);
  }
  // By the office, so that it needs no word; by the person (`asks`), so that it waits.
  void declare(const std::string& code, int day, Declared::Part part = Declared::Part::kWhole,
               std::optional<config::WorkSession> hours = {}, bool asks = false) {
    Declared what;
    what.code = code;
    what.from = what.to = date(day);
    what.part = part;
    what.hours = hours;
    const Draft draft = declaration({id(next++), {on_monday(0h)}, kAn}, what,
                                    asks ? StaffId{} : StaffId{"CB-Head"});
    Fact fact;
    fact.event.id = draft.id;
    fact.event.kind = draft.kind;
    fact.event.who = draft.who;
    fact.event.by = draft.by;
    fact.event.data = draft.data;
    fact.stamp = {++writer.rev, LogId{{9}}, Seq{static_cast<std::int64_t>(writer.rev)}};
    facts.push_back(fact);
  }
  static Date date(int day) {
    return Date{std::chrono::local_days{monday()} + std::chrono::days{day}};
  }
  // `days` dates from the Monday on.
  SheetRow row(int days = 7, std::optional<Date> first = {}, std::optional<Date> last = {}) const {
    const WorkCalendar calendar{office};
    Declarations declared{office.sheet_codes};
    for (const Fact& fact : facts) declared.take(fact);
    const SheetPerson person{{kAn, {}, exempt}, first, last};
    return sheet_row(person, marks, monday(), date(days - 1), {office, calendar, declared}, now);
  }
  std::string cell(int day) const {
    return cell_text(row(day + 1).days[static_cast<std::size_t>(day)]);
  }
};

}  // namespace kiosk::test

// The day of staff_list.h; covered by tests/people/staff_list_test.cpp.
#include <algorithm>
#include <iterator>
#include <set>

#include "kiosk/base/calendar.h"
#include "kiosk/people/staff_list.h"

namespace kiosk {
namespace {

// What a day may hold.
struct Allowed {
  std::string_view kind;
  std::string_view choice;
};
constexpr Allowed kAllowed[] = {{"attendance.arrived", ""},
                                {"attendance.left", "leave"},
                                {"attendance.went_out", "lunch"},
                                {"attendance.went_out", "field"},
                                {"attendance.went_out", "errand"},
                                {"attendance.came_back", ""},
                                {"tap.undecided", ""},
                                {"tap.repeated", ""}};

bool is_allowed(std::string_view kind, std::string_view choice) {
  return std::any_of(std::begin(kAllowed), std::end(kAllowed),
                     [&](const Allowed& one) { return one.kind == kind && one.choice == choice; });
}

// What may stand beside that kind, in words; "": there is no such kind.
std::string choices_of(std::string_view kind) {
  std::string choices;
  for (const Allowed& one : kAllowed)
    if (one.kind == kind)
      choices += (choices.empty() ? "" : " or ") +
                 std::string{one.choice.empty() ? "nothing" : one.choice};
  return choices;
}

std::optional<DayRow> day_row(const CsvRow& row, const std::set<StaffId>& known,
                              ListFaults& faults) {
  const StaffId staff{row.cells[0]};
  const auto moment = moment_from_rfc3339(row.cells[1]);
  const auto refuse = [&](const std::string& what) -> std::optional<DayRow> {
    faults.push_back({row.line, what});
    return {};
  };
  if (known.count(staff) == 0) return refuse("expected the id of somebody in the staff list");
  if (!moment) return refuse("expected a time like 2026-11-23T07:21:08+07:00");
  if (const std::string choices = choices_of(row.cells[2]); choices.empty())
    return refuse("expected a kind such as attendance.arrived or attendance.left");
  else if (!is_allowed(row.cells[2], row.cells[3]))
    return refuse("choice: expected " + choices + " with " + row.cells[2]);
  return DayRow{row.line, staff, moment->instant, row.cells[2], row.cells[3]};
}

}  // namespace

DayList day_list(std::string_view csv, const std::vector<StaffId>& known) {
  auto table = csv_table(csv, {"staff", "time", "kind", "choice"}, {"choice"});
  DayList list{{}, std::move(table.faults)};
  const std::set<StaffId> people{known.begin(), known.end()};
  for (const CsvRow& row : table.rows)
    if (auto read = day_row(row, people, list.faults)) list.rows.push_back(std::move(*read));
  std::stable_sort(list.rows.begin(), list.rows.end(),
                   [](const DayRow& a, const DayRow& b) { return a.at < b.at; });
  return list;
}

}  // namespace kiosk

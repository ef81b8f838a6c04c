#include "kiosk/people/calendar_list.h"

#include <map>

#include "kiosk/base/calendar.h"
#include "kiosk/base/lunar_date.h"

namespace kiosk {
namespace {
using Kind = config::Holiday::Kind;

std::optional<Kind> kind_from(const std::string& word) {
  const std::map<std::string, Kind> kinds{
      {"off", Kind::kOff}, {"working", Kind::kWorking}, {"withdrawn", Kind::kWithdrawn}};
  const auto found = kinds.find(word);
  return found == kinds.end() ? std::nullopt : std::optional{found->second};
}

bool is_of_the_calendar(const Date& date) {
  return date >= std::chrono::year{kFirstLunarYear} / 1 / 1 &&
         date <= std::chrono::year{kLastLunarYear} / 12 / 31;
}

// What keeps a day out of the calendar; nothing when it may come in.
std::optional<std::string> fault_of(const CsvRow& row) {
  const auto date = date_from(row.cells[0]);
  if (!date || !is_of_the_calendar(*date))
    return "expected a date like 2026-09-02, from 2000 to 2050";
  const auto kind = kind_from(row.cells[1]);
  if (!kind) return "expected off, working or withdrawn as the kind";
  if (row.cells[2].empty() && *kind != Kind::kWithdrawn) return "expected a name";
  for (const std::string& cell : row.cells)
    if (auto fault = fault_of_text(cell)) return fault;
  if (row.cells[3].empty()) return {};
  if (*kind != Kind::kWorking) return "expected instead_of only for a working day";
  if (!date_from(row.cells[3])) return "expected a date like 2026-09-02 in instead_of";
  return {};
}

}  // namespace

CalendarList calendar_list(std::string_view csv) {
  auto table = csv_table(csv, {"date", "kind", "name", "instead_of"}, {"instead_of"});
  CalendarList list{{}, std::move(table.faults)};
  std::map<Date, std::size_t> said;
  for (const CsvRow& row : table.rows) {
    if (const auto fault = fault_of(row)) {
      list.faults.push_back({row.line, *fault});
      continue;
    }
    const Date date = *date_from(row.cells[0]);
    const auto [before, fresh] = said.try_emplace(date, row.line);
    if (fresh)
      list.rows.push_back(
          {row.line, {date, *kind_from(row.cells[1]), row.cells[2], date_from(row.cells[3])}});
    else
      list.faults.push_back({row.line, "lines " + std::to_string(before->second) + " and " +
                                           std::to_string(row.line) + " have the same date"});
  }
  sort_by_line(list.faults);
  return list;
}

}  // namespace kiosk

#include "kiosk/people/declaration_list.h"

#include <algorithm>

namespace kiosk {
namespace {
using std::chrono::minutes;

constexpr std::chrono::days kLongest{366};
constexpr minutes kDay{24 * 60};

enum Cell : std::uint8_t { kStaff, kCode, kFrom, kTo, kPart, kHours, kReason };

const config::SheetCode* code_of(const CsvRow& row, const std::vector<config::SheetCode>& codes) {
  const auto found = std::find_if(codes.begin(), codes.end(),
                                  [&](const auto& each) { return each.code == row.cells[kCode]; });
  return found == codes.end() ? nullptr : &*found;
}

std::string codes_in_words(const std::vector<config::SheetCode>& codes) {
  std::string words;
  for (const config::SheetCode& each : codes) words += (words.empty() ? "" : ", ") + each.code;
  return words;
}

// "17:00-07:00" ends in the morning after.
std::optional<config::WorkSession> hours_from(const std::string& cell) {
  const auto dash = cell.find('-');
  if (dash == cell.npos) return {};
  const auto from = hour_from(cell.substr(0, dash));
  const auto to = hour_from(cell.substr(dash + 1));
  if (!from || !to || *from == *to) return {};
  return config::WorkSession{*from, *to > *from ? *to : *to + kDay};
}

std::optional<std::string> fault_of_dates(const CsvRow& row) {
  const auto from = date_from(row.cells[kFrom]);
  if (!from || from->year() < std::chrono::year{2000})
    return "from: expected a date like 2026-11-24";
  if (row.cells[kTo].empty()) return {};
  const auto to = date_from(row.cells[kTo]);
  if (!to) return "to: expected a date like 2026-11-25, or nothing";
  if (*to < *from) return "to: expected a day not before from";
  if (std::chrono::sys_days{*to} - std::chrono::sys_days{*from} > kLongest)
    return "to: expected at most a year after from";
  return {};
}

std::optional<std::string> fault_of_hours(const CsvRow& row, const config::SheetCode& code) {
  const bool duty = code.where == config::SheetCode::Where::kDuty;
  const std::string& cell = row.cells[kHours];
  if (duty && !hours_from(cell)) return "hours: expected those of the duty, like 17:00-07:00";
  if (!duty && !cell.empty()) return "hours: expected nothing, these are no duties";
  const std::string& part = row.cells[kPart];
  if (part.empty() || (!duty && (part == "morning" || part == "afternoon"))) return {};
  return duty ? "part: expected nothing, a duty has its hours"
              : "part: expected morning, afternoon or nothing";
}

// What keeps a line out; nothing when it may come in.
std::optional<std::string> fault_of(const CsvRow& row, const std::vector<StaffId>& known,
                                    const std::vector<config::SheetCode>& codes) {
  if (std::find(known.begin(), known.end(), StaffId{row.cells[kStaff]}) == known.end())
    return "expected the id of somebody in the staff list";
  const config::SheetCode* code = code_of(row, codes);
  if (code == nullptr) return "code: expected one of " + codes_in_words(codes);
  if (auto fault = fault_of_dates(row)) return fault;
  if (auto fault = fault_of_hours(row, *code)) return fault;
  return fault_of_text(row.cells[kReason]);
}

}  // namespace

DeclarationList declaration_list(std::string_view csv, const std::vector<StaffId>& known,
                                 const std::vector<config::SheetCode>& codes) {
  auto table = csv_table(csv, {"staff", "code", "from", "to", "part", "hours", "reason"},
                         {"to", "part", "hours", "reason"});
  DeclarationList list{{}, std::move(table.faults)};
  for (const CsvRow& row : table.rows) {
    if (const auto fault = fault_of(row, known, codes)) {
      list.faults.push_back({row.line, *fault});
      continue;
    }
    const Date from = *date_from(row.cells[kFrom]);
    list.rows.push_back({row.line, StaffId{row.cells[kStaff]}, row.cells[kCode], from,
                         date_from(row.cells[kTo]).value_or(from), row.cells[kPart],
                         hours_from(row.cells[kHours]), row.cells[kReason]});
  }
  sort_by_line(list.faults);
  return list;
}

}  // namespace kiosk

#include "kiosk/people/staff_list.h"

#include <algorithm>
#include <map>
#include <set>

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"
#include "kiosk/people/roles.h"

namespace kiosk {
namespace {

constexpr std::size_t kLongestId = 32;

bool is_id_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
         c == '_' || c == '.' || c == '/';
}

bool is_id(std::string_view id) {
  return !id.empty() && id.size() <= kLongestId &&
         std::all_of(id.begin(), id.end(), is_id_character);
}

// In the order in which they are asked for below.
enum Column : std::size_t {
  kId,
  kName,
  kUnit,
  kTitle,
  kCategory,
  kRoles,
  kAddress,
  kAttendance,
  kEmployer,
  kLeft,
  kSince,
  kDecision,
};

std::vector<std::string> words_of(std::string_view cell) {
  std::vector<std::string> words;
  while (!cell.empty()) {
    const auto end = std::min(cell.find(';'), cell.size());
    const auto word = trimmed(cell.substr(0, end));
    if (!word.empty()) words.emplace_back(word);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return words;
}

// What keeps a person out of the list; nothing when they may come in.
std::optional<std::string> fault_of(const CsvRow& row) {
  if (!is_id(row.cells[kId]))
    return "expected an id of up to 32 letters, digits, '-', '_', '.' or '/'";
  if (row.cells[kName].empty()) return "expected a name";
  for (const std::string& cell : row.cells)
    if (auto fault = fault_of_text(cell)) return fault;
  if (row.cells[kName].find('?') != std::string::npos)
    return "letters were lost ('?'): save the file as \"CSV UTF-8\"";
  const std::string& attendance = row.cells[kAttendance];
  if (!attendance.empty() && attendance != kExempt && attendance != kNormal)
    return "expected attendance to be exempt, normal or empty";
  if (!row.cells[kLeft].empty() && !date_from(row.cells[kLeft]))
    return "left: expected a date like 2026-11-20";
  if (!row.cells[kSince].empty() && !date_from(row.cells[kSince]))
    return "since: expected a date like 2026-07-01";
  return {};
}

bool is_one_of(const std::string& word, const std::vector<std::string>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lines_text(std::size_t first, std::size_t second) {
  return "lines " + std::to_string(first) + " and " + std::to_string(second);
}

StaffMember member_of(const CsvRow& row) {
  const auto& cells = row.cells;
  return {.id = StaffId{cells[kId]},
          .name = cells[kName],
          .unit = cells[kUnit],
          .title = cells[kTitle],
          .category = cells[kCategory],
          .roles = words_of(cells[kRoles]),
          .address = cells[kAddress],
          .attendance = cells[kAttendance],
          .employer = cells[kEmployer]};
}

}  // namespace

bool all_good(const ListFaults& faults) {
  return std::all_of(faults.begin(), faults.end(), [](const auto& fault) { return fault.warning; });
}

StaffList staff_list(std::string_view csv, const std::vector<std::string>& units) {
  auto table = csv_table(csv,
                         {"id", "name", "unit", "title", "category", "roles", "address",
                          "attendance", "employer", "left", "since", "decision"},
                         {"address", "attendance", "employer", "left", "since", "decision"});
  StaffList list{{}, std::move(table.faults)};
  std::map<std::string, std::size_t> said;
  std::set<std::string> created;  // a unit is told of once, however many are in it
  for (CsvRow& row : table.rows) {
    if (const auto fault = fault_of(row)) {
      list.faults.push_back({row.line, *fault});
      continue;
    }
    const auto [before, fresh] = said.try_emplace(row.cells[kId], row.line);
    if (!fresh) {
      list.faults.push_back({row.line, lines_text(before->second, row.line) + " have the same id"});
      continue;
    }
    const std::string& unit = row.cells[kUnit];
    if (!is_one_of(unit, units) && created.insert(unit).second)
      list.faults.push_back(
          {row.line, "a unit that is not known yet: created (" + unit + ")", true});
    for (const std::string& role : words_of(row.cells[kRoles]))
      if (!is_role(role))
        list.faults.push_back(
            {row.line, "a role without powers; known: leader, head, deputy, clerk, admin", true});
    list.rows.push_back({row.line,
                         member_of(row),
                         date_from(row.cells[kLeft]),
                         {date_from(row.cells[kSince]), row.cells[kDecision]}});
  }
  sort_by_line(list.faults);
  return list;
}

}  // namespace kiosk

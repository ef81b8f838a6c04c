#include "kiosk/people/staff_list.h"

#include <algorithm>
#include <map>

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"

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
  if (!is_id(row.cells[0]))
    return "expected an id of up to 32 letters, digits, '-', '_', '.' or '/'";
  if (row.cells[1].empty()) return "expected a name";
  for (const std::string& cell : row.cells)
    if (auto fault = fault_of_text(cell)) return fault;
  if (row.cells[1].find('?') != std::string::npos)
    return "letters were lost ('?'): save the file as \"CSV UTF-8\"";
  if (!row.cells[7].empty() && !date_from(row.cells[7]))
    return "left: expected a date like 2026-11-20";
  return {};
}

bool is_one_of(const std::string& word, const std::vector<std::string>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lines_text(std::size_t first, std::size_t second) {
  return "lines " + std::to_string(first) + " and " + std::to_string(second);
}

}  // namespace

bool all_good(const ListFaults& faults) {
  return std::all_of(faults.begin(), faults.end(), [](const auto& fault) { return fault.warning; });
}

StaffList staff_list(std::string_view csv, const std::vector<std::string>& units) {
  auto table =
      csv_table(csv, {"id", "name", "unit", "title", "category", "roles", "address", "left"},
                {"address", "left"});
  StaffList list{{}, std::move(table.faults)};
  std::map<std::string, std::size_t> said;
  for (CsvRow& row : table.rows) {
    if (const auto fault = fault_of(row)) {
      list.faults.push_back({row.line, *fault});
      continue;
    }
    const auto [before, fresh] = said.try_emplace(row.cells[0], row.line);
    if (!fresh) {
      list.faults.push_back({row.line, lines_text(before->second, row.line) + " have the same id"});
      continue;
    }
    if (!is_one_of(row.cells[2], units))
      list.faults.push_back({row.line, "a unit that office.json does not name: created", true});
    list.rows.push_back({row.line,
                         {StaffId{row.cells[0]}, row.cells[1], row.cells[2], row.cells[3],
                          row.cells[4], words_of(row.cells[5]), row.cells[6]},
                         date_from(row.cells[7])});
  }
  sort_by_line(list.faults);
  return list;
}

}  // namespace kiosk

// The badges of staff_list.h; covered by tests/people/staff_list_test.cpp.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "kiosk/people/staff_list.h"

namespace kiosk {
namespace {

bool lost_zeros(std::string_view raw, const BadgeNumber& number) {
  const bool digits =
      std::all_of(raw.begin(), raw.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits && ((number.format == "10D" && raw.size() < 10) || number.format == "8H");
}

// "4.0856634E7", "4,33582E+09": what a spreadsheet makes of a long number.
bool is_rounded(std::string_view raw) {
  return raw.find_first_of("eE") != raw.npos && raw.find_first_of(".,+") != raw.npos;
}

std::string why_not(std::string_view raw, NotABadge why) {
  if (is_rounded(raw))
    return "a spreadsheet has rounded the number: format the column as text and enter it again";
  return "expected a badge as a reader writes it, found one that is " + std::string{to_string(why)};
}

// Two readings mean one card when they share a form that is as wide as the narrower one proves.
std::optional<std::size_t> clash(const BadgeRow& row, const std::vector<BadgeRow>& rows,
                                 const std::unordered_multimap<std::string, std::size_t>& owners) {
  for (const std::string& form : row.badge.candidates) {
    const auto [first, last] = owners.equal_range(form);
    for (auto at = first; at != last; ++at) {
      const BadgeRow& other = rows[at->second];
      const auto proven = std::min(digits_proven(row.badge), digits_proven(other.badge));
      if (form.size() >= proven) return at->second;
    }
  }
  return {};
}

// Adds the row, unless its badge is somebody's already.
void settle(BadgeRow row, BadgeList& list,
            std::unordered_multimap<std::string, std::size_t>& owners) {
  if (const auto at = clash(row, list.rows, owners)) {
    const BadgeRow& other = list.rows[*at];
    const std::string lines =
        "lines " + std::to_string(other.line) + " and " + std::to_string(row.line);
    if (other.staff == row.staff)
      list.faults.push_back({row.line, lines + " give one person the same badge", true});
    else
      list.faults.push_back({row.line, lines + " give two people badges no reader can tell apart"});
    return;
  }
  for (const std::string& form : row.badge.candidates) owners.emplace(form, list.rows.size());
  list.rows.push_back(std::move(row));
}

std::optional<BadgeRow> badge_row(const CsvRow& row, const std::set<StaffId>& known,
                                  ListFaults& faults) {
  const StaffId staff{row.cells[0]};
  const std::string& raw = row.cells[1];
  const auto refuse = [&](std::string what) -> std::optional<BadgeRow> {
    faults.push_back({row.line, std::move(what)});
    return {};
  };
  if (known.count(staff) == 0) return refuse("expected the id of somebody in the staff list");
  const BadgeLine line = badge_line(raw);
  if (const auto* why = std::get_if<NotABadge>(&line)) return refuse(why_not(raw, *why));
  const auto& number = std::get<BadgeNumber>(line);
  if (number.random_uid)
    return refuse("a number that its phone or card invents anew at each tap: not to be enrolled");
  if (lost_zeros(raw, number))
    faults.push_back(
        {row.line, "fewer digits than readers write: leading zeros may have been taken off", true});
  return BadgeRow{row.line, staff, number};
}

}  // namespace

BadgeList badge_list(std::string_view csv, const std::vector<StaffId>& known) {
  auto table = csv_table(csv, {"staff", "badge"});
  BadgeList list{{}, std::move(table.faults)};
  const std::set<StaffId> people{known.begin(), known.end()};
  std::unordered_multimap<std::string, std::size_t> owners;
  for (const CsvRow& row : table.rows)
    if (auto read = badge_row(row, people, list.faults)) settle(std::move(*read), list, owners);
  sort_by_line(list.faults);
  return list;
}

}  // namespace kiosk

#pragma once
// A CSV file as rows of named cells: RFC 4180 with quotes, a header line, columns in any order and
// more of them allowed (interfaces.md, Files).

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

// What is wrong with one line of a list; a warning does not keep the line out.
struct ListFault {
  std::size_t line = 0;  // as an editor counts; 0: the whole file
  std::string what;      // for the person at the command: never a name, never a badge number
  bool warning = false;
  bool operator==(const ListFault&) const = default;
};
using ListFaults = std::vector<ListFault>;

// "line 7: expected 5 cells or more, found 3"
std::string to_string(const ListFault& fault);

void sort_by_line(ListFaults& faults);  // those of one line stay as they were found

// Why a cell can be no text of the office: longer than 200 bytes, more than a line, or written in
// an old encoding (domain B10); none when it can.
std::optional<std::string> fault_of_text(const std::string& cell);

struct CsvRow {
  std::size_t line;                // where it begins
  std::vector<std::string> cells;  // by the order in which the columns were asked for; NFC, trimmed
};

struct CsvTable {
  std::vector<CsvRow> rows;
  ListFaults faults;
};

// Reads the columns named. One that is missing is a fault unless it is in `optional`, and then its
// cells are empty. Blank lines are passed over; a row of nothing but empty cells, with too few of
// them, or with bytes that are not UTF-8, is a fault and left out, and so is everything from a
// quote on that is never closed. Commas separate, or semicolons when the header has only those. At
// most 100,000 rows.
CsvTable csv_table(std::string_view text, const std::vector<std::string_view>& columns,
                   const std::vector<std::string_view>& optional = {});

}  // namespace kiosk

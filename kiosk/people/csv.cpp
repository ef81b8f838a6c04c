#include "kiosk/people/csv.h"

#include <algorithm>
#include <optional>

#include "kiosk/base/text.h"
#include "kiosk/people/old_encodings.h"

namespace kiosk {
namespace {

constexpr std::size_t kMostRows = 100'000;
constexpr std::size_t kLongestCell = 200;

struct RawRow {
  std::size_t line = 1;
  std::vector<std::string> cells;
  std::size_t open_quote = 0;  // the line of a quote the file ended in; 0: none
};

// Cuts a text into rows; quotes may hold separators, quotes written twice, and line ends.
class Cutter {
 public:
  Cutter(std::string_view text, char separator) : rest_(text), separator_(separator) {}

  std::optional<RawRow> next() {
    if (rest_.empty()) return {};
    RawRow row{line_, {}, 0};
    do row.cells.push_back(cell(row));
    while (take(separator_));
    take('\r');
    if (take('\n')) ++line_;
    return row;
  }

 private:
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string cell(RawRow& row) {
    if (take('"')) return quoted(row);
    const char ends[] = {separator_, '\n', '\0'};
    const std::string_view plain = rest_.substr(0, rest_.find_first_of(ends));
    rest_.remove_prefix(plain.size());
    if (!plain.empty() && plain.back() == '\r')
      return std::string{plain.substr(0, plain.size() - 1)};
    return std::string{plain};
  }

  std::string quoted(RawRow& row) {
    const std::size_t opened = line_;
    std::string text;
    while (!rest_.empty()) {
      const char c = rest_.front();
      rest_.remove_prefix(1);
      if (c == '"' && !take('"')) return text + after_quote();
      if (c == '\n') ++line_;
      text += c;
    }
    row.open_quote = opened;
    return text;
  }

  // What stands between a closing quote and the next separator; blanks, in a file that is right.
  std::string after_quote() {
    const char ends[] = {separator_, '\n', '\0'};
    const std::string_view plain = rest_.substr(0, rest_.find_first_of(ends));
    rest_.remove_prefix(plain.size());
    return std::string{plain};
  }

  std::string_view rest_;
  char separator_;
  std::size_t line_ = 1;
};

std::string column_name(std::string_view cell) { return folded(trimmed(cell)); }

char separator_of(std::string_view text) {
  const std::string_view header = text.substr(0, text.find('\n'));
  const bool semicolons = header.find(';') != header.npos && header.find(',') == header.npos;
  return semicolons ? ';' : ',';
}

// The place of each column asked for; none for an optional one that is not there.
using Places = std::vector<std::optional<std::size_t>>;

Places places_of(const RawRow& header, const std::vector<std::string_view>& columns,
                 const std::vector<std::string_view>& optional, ListFaults& faults) {
  Places places;
  for (const std::string_view column : columns) {
    const auto at = std::find_if(header.cells.begin(), header.cells.end(),
                                 [&](const auto& cell) { return column_name(cell) == column; });
    const bool there = at != header.cells.end();
    places.push_back(there ? std::optional{static_cast<std::size_t>(at - header.cells.begin())}
                           : std::nullopt);
    const bool needed = std::find(optional.begin(), optional.end(), column) == optional.end();
    if (!there && needed)
      faults.push_back({1, "expected a column called " + std::string{column} + " in the header"});
  }
  return places;
}

std::size_t lines_of(std::string_view text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return text.empty() || text.back() == '\n' ? ends : ends + 1;
}

// A quote that is never closed takes every line after it along, good ones too: it is said how many.
ListFault unclosed(std::size_t line, std::string_view text) {
  const std::size_t after = lines_of(text) - line;
  const std::string what = "the quote opened here is never closed";
  if (after == 0) return {line, what};
  return {line, what + "; " + std::to_string(after) +
                    (after == 1 ? " line after it was not read" : " lines after it were not read")};
}

bool is_blank(const RawRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const std::string& cell) { return trimmed(cell).empty(); });
}

std::optional<CsvRow> row_from(const RawRow& raw, const Places& places, ListFaults& faults) {
  if (is_blank(raw)) {
    faults.push_back({raw.line, "expected a filled row, found only empty cells"});
    return {};
  }
  CsvRow row{raw.line, {}};
  for (const auto& place : places) {
    if (place && *place >= raw.cells.size()) {
      faults.push_back({raw.line, "expected " + std::to_string(*place + 1) +
                                      " cells or more, found " + std::to_string(raw.cells.size())});
      return {};
    }
    const auto cell = nfc(place ? trimmed(raw.cells[*place]) : std::string_view{});
    if (!cell) {
      faults.push_back({raw.line, "not UTF-8: save the file as \"CSV UTF-8\""});
      return {};
    }
    row.cells.push_back(*cell);
  }
  return row;
}

}  // namespace

std::string to_string(const ListFault& fault) {
  const std::string where = fault.line == 0 ? "" : "line " + std::to_string(fault.line) + ": ";
  return where + (fault.warning ? "warning: " : "") + fault.what;
}

std::optional<std::string> fault_of_text(const std::string& cell) {
  if (cell.size() > kLongestCell) return "expected at most 200 bytes in a cell";
  if (one_line(cell) != cell) return "expected no control characters or line ends in a cell";
  if (const auto encoding = old_encoding_of(cell))
    return "written in " + std::string{*encoding} + ": convert it to Unicode and save as UTF-8";
  return {};
}

void sort_by_line(ListFaults& faults) {
  std::stable_sort(faults.begin(), faults.end(),
                   [](const ListFault& a, const ListFault& b) { return a.line < b.line; });
}

CsvTable csv_table(std::string_view text, const std::vector<std::string_view>& columns,
                   const std::vector<std::string_view>& optional) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  CsvTable table;
  if (text.find('\0') != text.npos)
    return {{}, {{0, "not a text file: save it as \"CSV UTF-8\""}}};  // UTF-16 above all
  Cutter cutter{text, separator_of(text)};
  const auto header = cutter.next();
  if (!header) return {{}, {{1, "expected a header line, found an empty file"}}};
  if (header->open_quote > 0) return {{}, {unclosed(header->open_quote, text)}};
  const Places places = places_of(*header, columns, optional, table.faults);
  if (!table.faults.empty()) return table;
  while (const auto raw = cutter.next()) {
    if (raw->open_quote > 0) {
      table.faults.push_back(unclosed(raw->open_quote, text));
      return table;
    }
    if (raw->cells.size() == 1 && is_blank(*raw)) continue;  // a blank line
    if (table.rows.size() == kMostRows) {
      table.faults.push_back({raw->line, "expected at most 100000 rows"});
      return table;
    }
    if (auto row = row_from(*raw, places, table.faults)) table.rows.push_back(std::move(*row));
  }
  return table;
}

}  // namespace kiosk

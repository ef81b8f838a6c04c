#pragma once
// A table as values, before it becomes CSV, a spreadsheet or paper.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "kiosk/base/calendar.h"

namespace kiosk {

// Half-days, told as days: 43 is 21,5.
struct HalfDays {
  int halves = 0;
  bool operator==(const HalfDays&) const = default;
};

// A quantity in thousandths: 2500 is 2,5.
struct Amount {
  std::int64_t thousandths = 0;
  bool operator==(const Amount&) const = default;
};

using Value = std::variant<std::monostate, std::string, std::int64_t, HalfDays, Amount, Date>;

// How a spreadsheet finds a figure anew when somebody corrects a sign by hand: the days' worth of
// the words of a list (document.h, Legend) in these columns of the row, "P/+" being half a day
// each.
struct CountedSigns {
  std::size_t list = 0;
  std::vector<std::pair<std::size_t, std::size_t>> columns;  // first, last
  bool operator==(const CountedSigns&) const = default;
};

struct Cell {
  Value value;
  std::optional<CountedSigns> counted{};
  bool struck = false;  // it was said once and holds no longer
  bool operator==(const Cell&) const = default;
};

struct Column {
  enum class Kind : std::uint8_t { kText, kSign, kNumber };  // wide text; a short sign; a figure
  std::string head;
  std::string group{};   // over neighbouring columns of the same one; empty: none
  double width_mm = 20;  // on paper
  Kind kind = Kind::kText;
  bool shaded = false;   // a day off
  bool upright = false;  // its head stands on end
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;  // one cell a column; one alone is a heading across all
  std::vector<Cell> sums{};  // below them, figures being those of their column; empty: none

  bool is_heading(std::size_t row) const {
    return row < rows.size() && rows[row].size() == 1 && columns.size() > 1;
  }
};

// As people read it: 21,5 · 05/07/2026. What a spreadsheet or a CSV needs instead, they make.
std::string text_of(const Value& value);
// As a program reads it: 21.5 · 2026-07-05.
std::string plain_text_of(const Value& value);

}  // namespace kiosk

#pragma once
// A table on paper: its columns fill the width, its head stands on every page, no text is cut by
// the end of a cell, and a row by the end of a page only where it is higher than one. Only
// pdf_*.cpp includes this.

#include <map>
#include <vector>

#include "kiosk/reports/pdf_pen.h"
#include "kiosk/reports/table.h"

namespace kiosk {

// Borrows the table and the pen.
class PdfTable {
 public:
  PdfTable(const Table& table, PdfPen& pen, double left, double width);

  std::size_t rows() const { return heights_.size(); }  // the sums are the last of them
  double head_height() const { return group_height_ + names_height_; }
  double row_height(std::size_t row);

  void write_head(double top);
  void write_row(std::size_t row, double top);
  // As many lines of a row as `height` has room for; what is left is that row from now on. Not of a
  // heading.
  void write_part(std::size_t row, double top, double height);

 private:
  const std::vector<Cell>& cells(std::size_t row) const;
  bool is_sums(std::size_t row) const { return row >= table_.rows.size(); }
  double upright_height() const;
  double names_height() const;
  double group_height() const;
  double height_of(std::size_t row) const;
  double group_width(std::size_t first, std::size_t& last) const;
  void write_name(std::size_t column, double top);
  void write_groups(double top);
  void write_heading(std::size_t row, double top);
  void write_cell(std::size_t row, std::size_t column, double top);
  void box(std::size_t column, double top, double height);
  double heading_room() const;

  const Table& table_;
  PdfPen& pen_;
  std::vector<double> lefts_;  // of each column, and the right end
  double group_height_ = 0;
  double names_height_ = 0;
  // Measured when they are asked for, which is just before they are written: the pen still has
  // the letters then.
  std::vector<double> heights_;
  std::map<std::size_t, std::vector<Cell>> parts_;  // of rows that are being cut
};

}  // namespace kiosk

// Covered by tests/reports/pdf_file_test.cpp.
#include "kiosk/reports/pdf_table.h"

#include <algorithm>

namespace kiosk {
namespace {
using Align = Lettering::Align;
using Kind = Column::Kind;

constexpr double kSide = 2;  // between a text and the line beside it
constexpr double kSignSide = 0.6;
constexpr double kAbove = 1.5;  // and the line above or below it
constexpr double kLowest = 15;  // of a row: a finger's breadth for a hand that corrects
constexpr Lettering kHead{8, true, false, Align::kCentre};
constexpr Lettering kSmallHead{6.5, true, false, Align::kCentre};
constexpr Lettering kText{9, false, false, Align::kLeft};
constexpr Lettering kHeading{9, true, false, Align::kLeft};
constexpr Lettering kFigure{8.5, false, false, Align::kCentre};

constexpr double kUnmeasured = -1;

double side_of(const Column& column) { return column.kind == Kind::kText ? kSide : kSignSide; }

const Lettering& head_lettering(const Column& column) {
  return column.kind == Kind::kSign && column.width_mm < 8 ? kSmallHead : kHead;
}

// The two halves of a day stand one above the other where they do not fit beside each other.
std::string fitting(PdfPen& pen, std::string text, Lettering& lettering, double width) {
  const auto slash = text.find('/');
  if (slash != text.npos && pen.width(text, lettering) > width) text[slash] = '\n';
  while (pen.width(text, lettering) > width && lettering.size > 5) lettering.size -= 0.5;
  return text;
}

Lettering lettering_of(const Column& column, bool sums) {
  Lettering lettering = column.kind == Kind::kText ? kText : kFigure;
  lettering.bold = sums;
  return lettering;
}

}  // namespace

PdfTable::PdfTable(const Table& table, PdfPen& pen, double left, double width)
    : table_(table), pen_(pen) {
  double asked = 0;
  for (const Column& column : table.columns) asked += column.width_mm;
  lefts_.push_back(left);
  for (const Column& column : table.columns)
    lefts_.push_back(lefts_.back() + column.width_mm / asked * width);
  group_height_ = group_height();
  names_height_ = std::max(upright_height(), names_height());
  const std::size_t all = table.rows.size() + (table.sums.empty() ? 0 : 1);
  heights_.assign(all, kUnmeasured);
}

double PdfTable::row_height(std::size_t row) {
  if (heights_[row] < 0) heights_[row] = height_of(row);
  return heights_[row];
}

const std::vector<Cell>& PdfTable::cells(std::size_t row) const {
  if (const auto part = parts_.find(row); part != parts_.end()) return part->second;
  return is_sums(row) ? table_.sums : table_.rows[row];
}

// So high that every head that stands on end is no wider than its column.
double PdfTable::upright_height() const {
  constexpr double kHighest = 130;
  double height = 0;
  for (std::size_t i = 0; i < table_.columns.size(); ++i) {
    if (!table_.columns[i].upright) continue;
    const double room = lefts_[i + 1] - lefts_[i];
    while (height < kHighest &&
           (height < 2 * kSide ||
            pen_.height(table_.columns[i].head, kSmallHead, height - 2 * kSide) > room))
      height += 4;
  }
  return height;
}

double PdfTable::names_height() const {
  double height = 0;
  for (std::size_t i = 0; i < table_.columns.size(); ++i) {
    const Column& column = table_.columns[i];
    if (column.upright) continue;
    const double room = lefts_[i + 1] - lefts_[i] - 2 * side_of(column);
    const double needs = pen_.height(column.head, head_lettering(column), room) + 2 * kAbove;
    height = std::max(height, column.group.empty() ? needs - group_height_ : needs);
  }
  return height;
}

// The width of the group that begins at `first`, and its last column.
double PdfTable::group_width(std::size_t first, std::size_t& last) const {
  const auto& columns = table_.columns;
  for (last = first; last + 1 < columns.size() && columns[last + 1].group == columns[first].group;)
    ++last;
  return lefts_[last + 1] - lefts_[first];
}

double PdfTable::group_height() const {
  double height = 0;
  for (std::size_t i = 0, last = 0; i < table_.columns.size(); i = last + 1) {
    last = i;
    if (table_.columns[i].group.empty()) continue;
    const double room = group_width(i, last) - 2 * kSignSide;
    height = std::max(height, pen_.height(table_.columns[i].group, kHead, room) + 2 * kAbove);
  }
  return height;
}

double PdfTable::heading_room() const { return lefts_.back() - lefts_.front() - 2 * kSide; }

double PdfTable::height_of(std::size_t row) const {
  double height = kLowest;
  if (table_.is_heading(row))
    return std::max(
        height, pen_.height(text_of(cells(row)[0].value), kHeading, heading_room()) + 2 * kAbove);
  for (std::size_t i = 0; i < table_.columns.size(); ++i) {
    const Column& column = table_.columns[i];
    const std::string text = text_of(cells(row)[i].value);
    if (text.empty()) continue;
    const double room = lefts_[i + 1] - lefts_[i] - 2 * side_of(column);
    Lettering lettering = lettering_of(column, is_sums(row));
    const std::string fits =
        column.kind == Kind::kText ? text : fitting(pen_, text, lettering, room);
    height = std::max(height, pen_.height(fits, lettering, room) + 2 * kAbove);
  }
  return height;
}

void PdfTable::box(std::size_t column, double top, double height) {
  const double left = lefts_[column];
  const double right = lefts_[column + 1];
  pen_.line(left, top, left, top + height);
  pen_.line(right, top, right, top + height);
  pen_.line(left, top, right, top);
  pen_.line(left, top + height, right, top + height);
}

void PdfTable::write_groups(double top) {
  for (std::size_t i = 0, last = 0; i < table_.columns.size(); i = last + 1) {
    last = i;
    if (table_.columns[i].group.empty()) continue;
    const double width = group_width(i, last);
    const std::string& text = table_.columns[i].group;
    const double needs = pen_.height(text, kHead, width - 2 * kSignSide);
    pen_.write(text, kHead, lefts_[i] + kSignSide, top + (group_height_ - needs) / 2,
               width - 2 * kSignSide);
    pen_.line(lefts_[i], top, lefts_[last + 1], top);
    pen_.line(lefts_[i], top, lefts_[i], top + group_height_);
    pen_.line(lefts_[last + 1], top, lefts_[last + 1], top + group_height_);
  }
}

void PdfTable::write_name(std::size_t column, double top) {
  const Column& named = table_.columns[column];
  const double begins = named.group.empty() ? top : top + group_height_;
  const double height = top + head_height() - begins;
  const double width = lefts_[column + 1] - lefts_[column];
  if (named.upright) {
    pen_.write_upright(named.head, kSmallHead,
                       {lefts_[column], begins + kSide, width, height - 2 * kSide});
  } else {
    const double side = side_of(named);
    const Lettering& lettering = head_lettering(named);
    const double needs = pen_.height(named.head, lettering, width - 2 * side);
    pen_.write(named.head, lettering, lefts_[column] + side, begins + (height - needs) / 2,
               width - 2 * side);
  }
  box(column, begins, height);
}

void PdfTable::write_head(double top) {
  for (std::size_t i = 0; i < table_.columns.size(); ++i)
    if (table_.columns[i].shaded)
      pen_.shade(lefts_[i], top + group_height_, lefts_[i + 1] - lefts_[i], names_height_);
  write_groups(top);
  for (std::size_t i = 0; i < table_.columns.size(); ++i) write_name(i, top);
}

void PdfTable::write_heading(std::size_t row, double top) {
  const double height = heights_[row];
  const std::string text = text_of(cells(row)[0].value);
  const double needs = pen_.height(text, kHeading, heading_room());
  pen_.shade(lefts_.front(), top, lefts_.back() - lefts_.front(), height);
  pen_.write(text, kHeading, lefts_.front() + kSide, top + (height - needs) / 2, heading_room());
  for (const double x : {lefts_.front(), lefts_.back()}) pen_.line(x, top, x, top + height);
  for (const double y : {top, top + height}) pen_.line(lefts_.front(), y, lefts_.back(), y);
}

void PdfTable::write_cell(std::size_t row, std::size_t column, double top) {
  const Column& of = table_.columns[column];
  const Cell& cell = cells(row)[column];
  const double side = side_of(of);
  const double room = lefts_[column + 1] - lefts_[column] - 2 * side;
  if (of.shaded)
    pen_.shade(lefts_[column], top, lefts_[column + 1] - lefts_[column], heights_[row]);
  std::string text = text_of(cell.value);
  if (text.empty()) return;
  Lettering lettering = lettering_of(of, is_sums(row));
  lettering.struck = cell.struck;
  if (of.kind != Kind::kText) text = fitting(pen_, text, lettering, room);
  const double needs = pen_.height(text, lettering, room);
  pen_.write(text, lettering, lefts_[column] + side, top + (heights_[row] - needs) / 2, room);
}

void PdfTable::write_row(std::size_t row, double top) {
  if (table_.is_heading(row)) return write_heading(row, top);
  for (std::size_t i = 0; i < table_.columns.size(); ++i) write_cell(row, i, top);
  for (const double x : lefts_) pen_.line(x, top, x, top + heights_[row]);
  for (const double y : {top, top + heights_[row]}) pen_.line(lefts_.front(), y, lefts_.back(), y);
}

void PdfTable::write_part(std::size_t row, double top, double height) {
  std::vector<Cell> upper = cells(row);
  std::vector<Cell> lower = upper;
  for (std::size_t i = 0; i < upper.size(); ++i) {
    const Column& column = table_.columns[i];
    const std::string text = text_of(upper[i].value);
    const double room = lefts_[i + 1] - lefts_[i] - 2 * side_of(column);
    const std::size_t fits = column.kind == Column::Kind::kText
                                 ? pen_.fitting_bytes(text, lettering_of(column, is_sums(row)),
                                                      room, height - 2 * kAbove)
                                 : text.size();
    upper[i].value = text.substr(0, fits);
    lower[i].value = text.substr(fits);
  }
  parts_[row] = std::move(upper);
  heights_[row] = height;
  write_row(row, top);
  parts_[row] = std::move(lower);
  heights_[row] = kUnmeasured;
}

}  // namespace kiosk

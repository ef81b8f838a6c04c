// Covered by tests/reports/spreadsheet_test.cpp.
#include "kiosk/reports/xlsx_page.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr double kMillimetresAChar = 1.85;  // a column's width is counted in characters
constexpr double kNarrowestSign = 4.5;      // characters: "+/P" is seen whole

lxw_format* format(lxw_workbook* book, bool boxed, std::uint8_t align) {
  lxw_format* made = workbook_add_format(book);
  format_set_font_name(made, "Times New Roman");
  format_set_font_size(made, 11);
  format_set_align(made, align);
  format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
  format_set_text_wrap(made);
  if (boxed) format_set_border(made, LXW_BORDER_THIN);
  return made;
}

}  // namespace

Formats formats_of(lxw_workbook* book) {
  Formats all{format(book, true, LXW_ALIGN_CENTER),  format(book, true, LXW_ALIGN_CENTER),
              format(book, true, LXW_ALIGN_LEFT),    format(book, true, LXW_ALIGN_CENTER),
              format(book, true, LXW_ALIGN_CENTER),  format(book, true, LXW_ALIGN_CENTER),
              format(book, true, LXW_ALIGN_CENTER),  format(book, false, LXW_ALIGN_CENTER),
              format(book, false, LXW_ALIGN_CENTER), format(book, false, LXW_ALIGN_LEFT),
              format(book, true, LXW_ALIGN_LEFT),    format(book, true, LXW_ALIGN_LEFT),
              format(book, true, LXW_ALIGN_CENTER)};
  for (lxw_format* bold : {all.head, all.upright, all.sum, all.strong, all.heading})
    format_set_bold(bold);
  for (lxw_format* grey : {all.head, all.upright, all.heading}) format_set_bg_color(grey, 0xEDEDED);
  format_set_rotation(all.upright, 90);
  format_set_font_strikeout(all.struck);
  format_set_num_format(all.date, "dd/mm/yyyy");
  format_set_num_format(all.amount, "#,##0.###");
  return all;
}

namespace {

std::string column_name(std::size_t number) {
  char name[LXW_MAX_COL_NAME_LENGTH]{};
  lxw_col_to_name(name, column_at(number), LXW_FALSE);
  return name;
}

// "'Ký hiệu'!$A$2:$A$9": the words of one list, below its head.
std::string list_range(const Legend& legend, std::size_t list) {
  const std::string column = '$' + column_name(list) + '$';
  return '\'' + legend.name + "'!" + column + "2:" + column +
         std::to_string(legend.lists[list].words.size() + 1);
}

// A whole day's sign counts one, one of the two halves of a day a half. EXACT, for "Ts" is not
// "TS".
std::string counting(const CountedSigns& counted, std::size_t row, const Legend& legend) {
  const std::string words = list_range(legend, counted.list);
  const std::string line = std::to_string(row + 1);
  std::string formula = "=";
  for (const auto& [first, last] : counted.columns) {
    const std::string signs = column_name(first) + line + ':' + column_name(last) + line;
    formula += formula.size() > 1 ? "+" : "";
    formula += "SUMPRODUCT(EXACT(" + signs + ',' + words + ")+EXACT(LEFT(" + signs + ",LEN(" +
               words + ")+1)," + words + "&\"/\")/2+EXACT(RIGHT(" + signs + ",LEN(" + words +
               ")+1),\"/\"&" + words + ")/2)";
  }
  return formula;
}

std::string sum_above(std::size_t column, std::size_t first_row, std::size_t row) {
  const std::string name = column_name(column);
  return "=SUM(" + name + std::to_string(first_row + 1) + ':' + name + std::to_string(row) + ')';
}

// One page of the workbook being written.
class Page {
 public:
  Page(lxw_worksheet* sheet, const Formats& formats, const Document& document, const Legend& legend)
      : sheet_(sheet), formats_(formats), document_(document), legend_(legend) {}

  void write() {
    set_up_paper();
    write_head();
    write_columns();
    for (const auto& cells : document_.table.rows) write_row(cells);
    if (!document_.table.sums.empty()) write_sums();
    write_below();
  }

 private:
  std::size_t width() const { return document_.table.columns.size(); }

  void set_up_paper() {
    constexpr std::uint8_t kA4 = 9;
    constexpr double kInch = 25.4;
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, kA4);
    worksheet_set_margins(sheet_, 30 / kInch, 15 / kInch, 20 / kInch, 20 / kInch);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_set_footer(sheet_, "&C&P/&N");
  }

  // A text over some columns of the next row.
  void across(std::size_t row, std::size_t first, std::size_t last, const std::string& text,
              lxw_format* format) {
    if (first >= last) {
      worksheet_write_string(sheet_, row_at(row), column_at(first), text.c_str(), format);
      return;
    }
    worksheet_merge_range(sheet_, row_at(row), column_at(first), row_at(row), column_at(last),
                          text.c_str(), format);
  }

  void write_head() {
    const PaperHead& head = document_.head;
    const bool party = head.style == config::DocumentHead::Style::kParty;
    const std::size_t half = std::min<std::size_t>(width() / 2, 12);
    const std::size_t end = width() - 1;
    across(0, 0, half - 1, head.superior, formats_.centred);
    across(1, 0, half - 1, head.agency, formats_.strong);
    if (party) across(2, 0, half - 1, "*", formats_.centred);
    across(0, half, end, head.nation, formats_.strong);
    across(1, half, end, head.motto, formats_.strong);
    across(2, half, end, head.place_and_date, formats_.centred);
    across(4, 0, end, document_.title, formats_.strong);
    row_ = 5;
    for (const std::string& line : document_.subtitle)
      across(row_++, 0, end, line, formats_.centred);
    for (const std::string& line : document_.body) across(row_++, 0, end, line, formats_.note);
    ++row_;
  }

  void write_columns() {
    const auto& columns = document_.table.columns;
    const std::size_t top = row_;
    worksheet_set_row(sheet_, row_at(top + 1), tall() ? 120 : 32, nullptr);
    for (std::size_t i = 0; i < columns.size(); ++i) write_column(i, top);
    row_ = top + 2;
    first_row_ = row_;
    worksheet_repeat_rows(sheet_, row_at(top), row_at(top + 1));
    worksheet_freeze_panes(sheet_, row_at(row_), columns.size() > 15 ? 2 : 0);
  }

  bool tall() const {
    return std::any_of(document_.table.columns.begin(), document_.table.columns.end(),
                       [](const Column& column) { return column.upright; });
  }

  void write_column(std::size_t i, std::size_t top) {
    const auto& columns = document_.table.columns;
    const Column& column = columns[i];
    lxw_format* format = column.upright ? formats_.upright : formats_.head;
    double chars = column.width_mm / kMillimetresAChar;
    if (column.kind != Column::Kind::kText) chars = std::max(chars, kNarrowestSign);
    worksheet_set_column(sheet_, column_at(i), column_at(i), chars, nullptr);
    if (column.group.empty()) {
      worksheet_merge_range(sheet_, row_at(top), column_at(i), row_at(top + 1), column_at(i),
                            column.head.c_str(), format);
      return;
    }
    worksheet_write_string(sheet_, row_at(top + 1), column_at(i), column.head.c_str(), format);
    if (i > 0 && columns[i - 1].group == column.group) return;
    std::size_t last = i;
    while (last + 1 < columns.size() && columns[last + 1].group == column.group) ++last;
    across(top, i, last, column.group, formats_.head);
  }

  void write_row(const std::vector<Cell>& cells) {
    if (cells.size() == 1 && width() > 1) {
      const std::string text = text_of(cells.front().value);
      const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
      worksheet_set_row(sheet_, row_at(row_), 16.0 * static_cast<double>(lines), nullptr);
      across(row_++, 0, width() - 1, text, formats_.heading);
      return;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool text = document_.table.columns[i].kind == Column::Kind::kText;
      lxw_format* told = text ? formats_.text : formats_.sign;
      write_cell(i, cells[i], cells[i].struck ? formats_.struck : told);
    }
    ++row_;
  }

  void write_cell(std::size_t column, const Cell& cell, lxw_format* other) {
    const lxw_row_t row = row_at(row_);
    const lxw_col_t at = column_at(column);
    if (const auto* days = std::get_if<HalfDays>(&cell.value)) {
      const bool counts = cell.counted && !legend_.lists[cell.counted->list].words.empty();
      if (counts)
        worksheet_write_formula_num(sheet_, row, at, counting(*cell.counted, row_, legend_).c_str(),
                                    formats_.figure, days->halves / 2.0);
      else
        worksheet_write_number(sheet_, row, at, days->halves / 2.0, formats_.figure);
    } else if (const auto* number = std::get_if<std::int64_t>(&cell.value)) {
      worksheet_write_number(sheet_, row, at, static_cast<double>(*number), formats_.figure);
    } else if (const auto* amount = std::get_if<Amount>(&cell.value)) {
      worksheet_write_number(sheet_, row, at, static_cast<double>(amount->thousandths) / 1000,
                             formats_.amount);
    } else if (const auto* date = std::get_if<Date>(&cell.value)) {
      lxw_datetime day{static_cast<int>(date->year()),
                       static_cast<int>(static_cast<unsigned>(date->month())),
                       static_cast<int>(static_cast<unsigned>(date->day())),
                       0,
                       0,
                       0};
      worksheet_write_datetime(sheet_, row, at, &day, formats_.date);
    } else {
      worksheet_write_string(sheet_, row, at, text_of(cell.value).c_str(), other);
    }
  }

  void write_sums() {
    const auto& sums = document_.table.sums;
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const auto* days = std::get_if<HalfDays>(&sums[i].value);
      const auto* number = std::get_if<std::int64_t>(&sums[i].value);
      if (days == nullptr && number == nullptr) {
        write_cell(i, sums[i], formats_.sum);
        continue;
      }
      const double now = days ? days->halves / 2.0 : static_cast<double>(*number);
      worksheet_write_formula_num(sheet_, row_at(row_), column_at(i),
                                  sum_above(i, first_row_, row_).c_str(), formats_.sum, now);
    }
    ++row_;
  }

  void write_below() {
    for (const std::string& note : document_.notes) {
      across(row_, 0, width() - 1, note, formats_.note);
      worksheet_set_row(sheet_, row_at(row_++), 32, nullptr);
    }
    ++row_;
    const std::size_t count = document_.signers.size();
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t first = width() * i / count;
      const std::size_t last = width() * (i + 1) / count - 1;
      across(row_, first, last, document_.signers[i].who, formats_.strong);
      across(row_ + 1, first, last, document_.signers[i].hint, formats_.centred);
    }
  }

  lxw_worksheet* sheet_;
  const Formats& formats_;
  const Document& document_;
  const Legend& legend_;
  std::size_t row_ = 0;
  std::size_t first_row_ = 0;
};

}  // namespace

void write_page(lxw_worksheet* sheet, const Formats& formats, const Document& document,
                const Legend& legend) {
  Page{sheet, formats, document, legend}.write();
}

}  // namespace kiosk

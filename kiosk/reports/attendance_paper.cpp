#include "kiosk/reports/attendance_paper.h"

#include <algorithm>
#include <set>

#include "config/sheet_codes.h"
#include "kiosk/base/text.h"
#include "kiosk/reports/dates.h"
#include "kiosk/reports/sheet_columns.h"

namespace kiosk {
namespace {

constexpr std::string_view kWeekdays[] = {
    "report.weekday.1", "report.weekday.2", "report.weekday.3", "report.weekday.4",
    "report.weekday.5", "report.weekday.6", "report.weekday.7"};

std::string day_of_month(const Date& date) {
  return std::to_string(static_cast<unsigned>(date.day()));
}

unsigned weekday_of(const Date& date) {
  return std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding();
}

Column text_column(std::string head, double width_mm) {
  Column column;
  column.head = std::move(head);
  column.width_mm = width_mm;
  return column;
}

Column day_column(const Date& date, const Say& say) {
  Column column;
  column.head = day_of_month(date) + '\n' + say(kWeekdays[weekday_of(date) - 1], {});
  column.group = say("report.days", {});
  column.width_mm = 4.1;
  column.kind = Column::Kind::kSign;
  column.shaded = weekday_of(date) > 5;
  return column;
}

std::vector<Column> columns_of(const AttendanceSheet& sheet, const Say& say) {
  std::vector<Column> columns{text_column(say("report.number", {}), 6.5),
                              text_column(say("report.name", {}), 32),
                              text_column(say("report.position", {}), 24)};
  columns[0].kind = Column::Kind::kNumber;
  for (std::chrono::sys_days at{sheet.from}; at <= std::chrono::sys_days{sheet.to};
       at += std::chrono::days{1})
    columns.push_back(day_column(Date{at}, say));
  for (Column& column : sum_columns(say)) columns.push_back(std::move(column));
  return columns;
}

constexpr std::size_t kFirstDay = 3;

std::vector<Cell> row_of(std::size_t number, const AttendanceLine& line) {
  std::vector<Cell> cells{
      {static_cast<std::int64_t>(number)}, {line.person.name}, {line.person.title}};
  for (const SheetDay& day : line.row.days) cells.push_back({cell_text(day)});
  for (Cell& cell : sum_cells(line.row, line.person.exempt(), kFirstDay))
    cells.push_back(std::move(cell));
  return cells;
}

// The office's figures below everybody's.
std::vector<Cell> sums_of(const AttendanceSheet& sheet, const Say& say) {
  SheetRow all;
  for (const AttendanceLine& line : sheet.lines) all.sums = all.sums + line.row.sums;
  std::vector<Cell> cells{{}, {say("report.total", {})}, {}};
  cells.resize(kFirstDay + sheet.lines.front().row.days.size());
  for (Cell& cell : sum_cells(all, false, {})) cells.push_back(std::move(cell));
  return cells;
}

// The signs that stand in it, without their meaning.
std::set<std::string> signs_in(const AttendanceSheet& sheet) {
  std::set<std::string> signs;
  for (const AttendanceLine& line : sheet.lines)
    for (const SheetDay& day : line.row.days) {
      const std::string cell = cell_text(day);
      const auto slash = std::min(cell.find('/'), cell.size());
      signs.insert(cell.substr(0, slash));
      if (slash < cell.size()) signs.insert(cell.substr(slash + 1));
    }
  return signs;
}

std::string meanings(const std::set<std::string>& signs,
                     const std::vector<config::SheetCode>& codes, const Say& say) {
  std::string text;
  const auto tell = [&](std::string_view sign, const std::string& meaning) {
    if (signs.count(std::string{sign}) == 0) return;
    text += (text.empty() ? "" : "; ") + std::string{sign} + ": " + meaning;
  };
  tell(config::kAtOfficeSign, say("report.sign.office", {}));
  for (const config::SheetCode& code : codes) tell(code.code, code.name);
  tell(config::kHolidaySign, say("report.sign.holiday", {}));
  tell(config::kAbsentSign, say("report.sign.absent", {}));
  tell(config::kOpenSign, say("report.sign.open", {}));
  tell(config::kNoHoursSign, say("report.sign.none", {}));
  return text;
}

std::vector<std::string> notes_of(const AttendanceSheet& sheet, const Attendance& told,
                                  const Say& say) {
  std::vector<std::string> notes;
  const auto signs = signs_in(sheet);
  if (const std::string text = meanings(signs, told.codes, say); !text.empty())
    notes.push_back(say("report.note.signs", {{"signs", text}}));
  notes.push_back(say("report.note.halves", {}));
  if (signs.count(std::string{config::kOpenSign}) != 0)
    notes.push_back(say("report.note.open", {}));
  if (!sheet.complete)
    notes.push_back(say("report.note.until", {{"date", short_date(told.made_on)}}));
  return notes;
}

std::string page_name(const AttendanceSheet& sheet, const Say& say) {
  const std::string month = std::to_string(static_cast<unsigned>(sheet.from.month())) + '-' +
                            std::to_string(static_cast<int>(sheet.from.year()));
  const std::string unit = sheet.unit.empty() ? say("report.no_unit", {}) : sheet.unit;
  return month + ' ' + unit + (sheet.employer.empty() ? "" : ' ' + sheet.employer);
}

Document document_of(const AttendanceSheet& sheet, const Attendance& told, const Say& say) {
  Document document;
  document.name = page_name(sheet, say);
  document.head = paper_head(sheet.head, told.place, told.made_on, say);
  document.title = capitals(say("report.title", {}));
  if (!sheet.unit.empty())
    document.subtitle.push_back(say("report.of_unit", {{"unit", sheet.unit}}));
  document.subtitle.push_back(period_text(sheet.from, sheet.to, say));
  document.table.columns = columns_of(sheet, say);
  for (const AttendanceLine& line : sheet.lines)
    document.table.rows.push_back(row_of(document.table.rows.size() + 1, line));
  document.table.sums = sums_of(sheet, say);
  document.notes = notes_of(sheet, told, say);
  const std::string hint = say("report.sign_here", {});
  for (const std::string_view who :
       {"report.signed.keeper", "report.signed.head", "report.signed.approver"})
    document.signers.push_back({say(who, {}), hint});
  return document;
}

}  // namespace

PaperHead paper_head(const config::DocumentHead& head, const std::string& place,
                     const Date& made_on, const Say& say) {
  PaperHead paper;
  const bool party = head.style == config::DocumentHead::Style::kParty;
  paper.style = head.style;
  paper.superior = capitals(head.superior);
  paper.agency = capitals(head.name);
  paper.nation = capitals(say(party ? "paper.party" : "paper.nation", {}));
  if (!party) paper.motto = say("paper.motto", {});
  paper.place_and_date = place_and_date(place, made_on, say);
  return paper;
}

std::string period_text(const Date& from, const Date& to, const Say& say) {
  if (from == to) return say("report.one_day", {{"date", short_date(from)}});
  const Date last{std::chrono::sys_days{from.year() / from.month() / std::chrono::last}};
  if (static_cast<unsigned>(from.day()) == 1 && to == last)
    return say("report.month", {{"month", std::to_string(static_cast<unsigned>(from.month()))},
                                {"year", std::to_string(static_cast<int>(from.year()))}});
  return say("report.period", {{"from", short_date(from)}, {"to", short_date(to)}});
}

Paper sheet_paper(const Attendance& told, const Say& say) {
  Paper paper;
  for (const AttendanceSheet& sheet : told.sheets)
    paper.documents.push_back(document_of(sheet, told, say));
  paper.legend = legend_of(told.codes, say);
  paper.made_on = iso_date(told.made_on);
  return paper;
}

Table sheet_table(const Attendance& told, const Say& say) {
  Table table;
  for (const std::string_view head : {"report.employer", "report.unit", "report.month_column",
                                      "report.id", "report.name", "report.position"})
    table.columns.push_back(text_column(say(head, {}), 20));
  for (int day = 1; day <= 31; ++day) table.columns.push_back(text_column(std::to_string(day), 5));
  for (Column& column : sum_columns(say)) {
    column.head = column.group + ": " + column.head;
    table.columns.push_back(std::move(column));
  }
  for (const AttendanceSheet& sheet : told.sheets)
    for (const AttendanceLine& line : sheet.lines) {
      std::vector<Cell> row{
          {sheet.employer},      {sheet.unit},       {iso_date(sheet.from).substr(0, 7)},
          {line.person.id.text}, {line.person.name}, {line.person.title}};
      row.resize(row.size() + 31);
      for (const SheetDay& day : line.row.days)
        row[5 + static_cast<unsigned>(day.date.day())].value = cell_text(day);
      for (Cell& cell : sum_cells(line.row, line.person.exempt(), {}))
        row.push_back(std::move(cell));
      table.rows.push_back(std::move(row));
    }
  return table;
}

}  // namespace kiosk

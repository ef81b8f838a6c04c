#include "kiosk/reports/attendance_lists.h"

#include <algorithm>

#include "kiosk/base/text.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

// In the order of Exception.
constexpr std::string_view kExceptions[] = {
    "report.exception.late",        "report.exception.early",
    "report.exception.arrival",     "report.exception.departure",
    "report.exception.absent",      "report.exception.absent_in_hours",
    "report.exception.unclear",     "report.exception.doubted",
    "report.exception.unplanned",   "report.exception.unheard",
    "report.exception.unconfirmed",
};

struct Head {
  std::string_view key;
  double width_mm;
  Column::Kind kind = Column::Kind::kText;
};

std::vector<Column> columns_of(std::initializer_list<Head> heads, const Say& say) {
  std::vector<Column> columns;
  for (const Head& head : heads) {
    Column column;
    column.head = say(head.key, {});
    column.width_mm = head.width_mm;
    column.kind = head.kind;
    columns.push_back(column);
  }
  return columns;
}

std::string told(Exception exception, const Say& say) {
  return say(kExceptions[static_cast<std::size_t>(exception)], {});
}

std::string notes_of(const SheetDay& day, const Say& say) {
  std::string notes;
  for (const Exception each : day.report.exceptions)
    notes += (notes.empty() ? "" : "; ") + told(each, say);
  if (day.report.waits) notes += (notes.empty() ? "" : "; ") + say("report.waits", {});
  return notes;
}

Value hour_value(const std::optional<std::chrono::minutes>& minute) {
  return minute ? Value{hour_of(*minute)} : Value{};
}

Value minutes_value(std::chrono::minutes minutes) {
  return minutes.count() == 0 ? Value{} : Value{std::int64_t{minutes.count()}};
}

// 07:52–11:30, 13:00–…
std::string stays_text(const SheetDay& day) {
  std::string text;
  for (const Stay& stay : day.report.stays)
    text +=
        (text.empty() ? "" : ", ") + hour_of(stay.from) + "–" + (stay.to ? hour_of(*stay.to) : "…");
  return text;
}

bool tells_anything(const SheetDay& day) {
  return !cell_text(day).empty() || !day.report.stays.empty() || !day.report.exceptions.empty() ||
         day.report.waits;
}

std::vector<Cell> day_row(const AttendanceSheet& sheet, const StaffMember& person,
                          const SheetDay& day, const Say& say) {
  const auto& stays = day.report.stays;
  const Value from = stays.empty() ? Value{} : hour_value(stays.front().from);
  const Value to = stays.empty() ? Value{} : hour_value(stays.back().to);
  return {{day.date},
          {person.id.text},
          {person.name},
          {sheet.unit},
          {cell_text(day)},
          {from},
          {to},
          {minutes_value(day.report.present)},
          {minutes_value(day.late)},
          {minutes_value(day.early)},
          {minutes_value(day.report.absent)},
          {minutes_value(day.report.after_hours)},
          {notes_of(day, say)}};
}

// How many minutes an exception is of; none for those that are not of minutes.
Value minutes_of(const SheetDay& day, Exception exception) {
  if (exception == Exception::kLate) return minutes_value(day.report.late);
  if (exception == Exception::kEarly) return minutes_value(day.report.early);
  if (exception == Exception::kAbsentInHours) return minutes_value(day.report.absent);
  return {};
}

std::vector<Cell> exception_row(const AttendanceSheet& sheet, const StaffMember& person,
                                const SheetDay& day, std::string what, Value minutes) {
  return {{day.date},        {person.id.text},     {person.name},    {sheet.unit},
          {std::move(what)}, {std::move(minutes)}, {cell_text(day)}, {stays_text(day)}};
}

// By date, and of one date as the sheets have them.
void sort_by_date(Table& table) {
  std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) {
    return std::get<Date>(a[0].value) < std::get<Date>(b[0].value);
  });
}

}  // namespace

Table day_table(const Attendance& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"report.date", 20},
                              {"report.id", 20},
                              {"report.name", 40},
                              {"report.unit", 38},
                              {"report.sign", 12, kSign},
                              {"report.from", 13, kSign},
                              {"report.to", 13, kSign},
                              {"report.present", 14, kNumber},
                              {"report.late_minutes", 14, kNumber},
                              {"report.early_minutes", 14, kNumber},
                              {"report.absent_minutes", 14, kNumber},
                              {"report.after_minutes", 14, kNumber},
                              {"report.note", 40}},
                             say);
  for (const AttendanceSheet& sheet : told.sheets)
    for (const AttendanceLine& line : sheet.lines)
      for (const SheetDay& day : line.row.days)
        if (tells_anything(day)) table.rows.push_back(day_row(sheet, line.person, day, say));
  sort_by_date(table);
  return table;
}

Table exception_table(const Attendance& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"report.date", 20},
                              {"report.id", 20},
                              {"report.name", 44},
                              {"report.unit", 42},
                              {"report.exception", 48},
                              {"report.minutes", 12, kNumber},
                              {"report.sign", 12, kSign},
                              {"report.stays", 54}},
                             say);
  for (const AttendanceSheet& sheet : told.sheets)
    for (const AttendanceLine& line : sheet.lines)
      for (const SheetDay& day : line.row.days) {
        for (const Exception each : day.report.exceptions)
          table.rows.push_back(exception_row(sheet, line.person, day, kiosk::told(each, say),
                                             minutes_of(day, each)));
        if (day.report.waits)
          table.rows.push_back(exception_row(sheet, line.person, day, say("report.waits", {}), {}));
      }
  sort_by_date(table);
  return table;
}

Paper list_paper(const Attendance& told, std::string_view title, Table table, const Say& say) {
  Document document;
  document.name = say(title, {});
  const bool one = told.sheets.size() == 1;
  const std::string unit = one ? told.sheets.front().unit : "";
  const config::DocumentHead head = told.sheets.empty() ? told.head : told.sheets.front().head;
  document.head = paper_head(one ? head : told.head, told.place, told.made_on, say);
  document.title = capitals(say(title, {}));
  if (!unit.empty()) document.subtitle.push_back(say("report.of_unit", {{"unit", unit}}));
  document.subtitle.push_back(period_text(told.from, told.to, say));
  document.table = std::move(table);
  if (document.table.rows.empty()) document.notes.push_back(say("report.nothing", {}));
  const std::string hint = say("report.sign_here", {});
  document.signers = {{say("report.signed.keeper", {}), hint},
                      {say("report.signed.head", {}), hint}};
  Paper paper;
  paper.documents.push_back(std::move(document));
  paper.made_on = iso_date(told.made_on);
  return paper;
}

}  // namespace kiosk

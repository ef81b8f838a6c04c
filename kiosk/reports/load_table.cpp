#include "kiosk/reports/load_table.h"

#include "kiosk/base/text.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/dates.h"

namespace kiosk {

std::vector<Column> columns_of(std::initializer_list<LoadHead> heads, const Say& say) {
  std::vector<Column> columns;
  for (const LoadHead& head : heads) {
    Column column;
    column.head = say(head.key, {});
    column.width_mm = head.width_mm;
    column.kind = head.kind;
    if (!head.group.empty()) column.group = say(head.group, {});
    columns.push_back(column);
  }
  return columns;
}

Value count(std::size_t number) { return static_cast<std::int64_t>(number); }

Value hours(std::chrono::minutes amount) { return Amount{(amount.count() * 100 + 30) / 60 * 10}; }

std::string place_text(WorkPlace place, const Say& say) {
  switch (place) {
    case WorkPlace::kHome: return say("load.place.home", {});
    case WorkPlace::kField: return say("load.place.field", {});
    case WorkPlace::kOfficial: return say("load.place.official", {});
    default: return say("load.place.office", {});
  }
}

Document load_document(const Diaries& told, std::string_view title, Table table, const Say& say) {
  Document document;
  document.name = say(title, {});
  document.head = paper_head(told.head, told.place, told.made_on, say);
  document.title = capitals(say(title, {}));
  if (!told.unit.empty()) document.subtitle.push_back(say("report.of_unit", {{"unit", told.unit}}));
  document.subtitle.push_back(period_text(told.from, told.to, say));
  document.table = std::move(table);
  if (document.table.rows.empty()) document.notes.push_back(say("report.nothing", {}));
  return document;
}

Paper load_paper(const Diaries& told, std::string_view title, Table table, const Say& say) {
  Paper paper;
  paper.made_on = iso_date(told.made_on);
  paper.documents.push_back(load_document(told, title, std::move(table), say));
  return paper;
}

}  // namespace kiosk

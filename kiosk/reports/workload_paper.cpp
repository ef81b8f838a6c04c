// People and reviewers side by side, on paper and as tables; declared in workload.h.

#include "kiosk/base/text.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/dates.h"
#include "kiosk/reports/workload.h"

namespace kiosk {
namespace {

struct Head {
  std::string_view key;
  double width_mm;
  Column::Kind kind = Column::Kind::kNumber;
  std::string_view group = {};
};

std::vector<Column> columns_of(std::initializer_list<Head> heads, const Say& say) {
  std::vector<Column> columns;
  for (const Head& head : heads) {
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

// Hours as their own unit: 90 minutes are 1,5, to the hundredth.
Value hours(std::chrono::minutes amount) { return Amount{(amount.count() * 100 + 30) / 60 * 10}; }

std::vector<Cell> cells_of(const WorkloadLine& line) {
  using R = EntryResult;
  const auto result = [&](R each) { return line.sums.results[static_cast<std::size_t>(each)]; };
  return {{line.person.id.text},
          {line.person.name},
          {line.person.unit},
          {count(line.diary_days)},
          {count(line.missing_days)},
          {count(line.sums.entries)},
          {hours(line.present)},
          {hours(line.told)},
          {hours(converted_minutes(line.converted_tenths))},
          {count(result(R::kDone))},
          {count(result(R::kInProgress))},
          {count(result(R::kNoResult))},
          {count(result(R::kNotDone) + result(R::kPostponed))},
          {quantities_text(line.sums.quantities)},
          {count(line.written_late)},
          {count(line.questions)},
          {count(line.approved_days)},
          {count(line.returns)}};
}

Document document_of(const Diaries& told, std::string_view title, Table table, const Say& say) {
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

Paper paper_of(const Diaries& told, std::string_view title, Table table, const Say& say) {
  Paper paper;
  paper.made_on = iso_date(told.made_on);
  paper.documents.push_back(document_of(told, title, std::move(table), say));
  return paper;
}

Value percent(const std::optional<int>& per_mille) {
  return per_mille ? Value{Amount{std::int64_t{*per_mille} * 100}} : Value{};
}

std::string exact_text(const Padding& exact, const Say& say) {
  return say("load.exact_row", {{"days", std::to_string(exact.in_a_row)},
                                {"from", short_date(exact.from)},
                                {"to", short_date(exact.to)}});
}

std::string place_text(WorkPlace place, const Say& say) {
  if (place == WorkPlace::kHome) return say("load.place.home", {});
  return place == WorkPlace::kField ? say("load.place.field", {}) : say("load.place.official", {});
}

}  // namespace

Table workload_table(const Diaries& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"report.id", 17, kText},
                              {"report.name", 32, kText},
                              {"report.unit", 28, kText},
                              {"load.written", 11, kNumber, "load.days"},
                              {"load.missing", 11, kNumber, "load.days"},
                              {"load.entries", 11},
                              {"load.present", 13, kNumber, "load.hours"},
                              {"load.told", 13, kNumber, "load.hours"},
                              {"load.converted", 13, kNumber, "load.hours"},
                              {"result.done", 11, kNumber, "diary.result"},
                              {"result.in_progress", 11, kNumber, "diary.result"},
                              {"result.no_result", 13, kNumber, "diary.result"},
                              {"load.not_done", 14, kNumber, "diary.result"},
                              {"diary.quantity", 34, kText},
                              {"load.late", 11},
                              {"load.questions", 12},
                              {"load.approved", 11, kNumber, "load.review"},
                              {"load.returned", 11, kNumber, "load.review"}},
                             say);
  for (const WorkloadLine& line : workload_of(told).people) table.rows.push_back(cells_of(line));
  return table;
}

Table reviewer_table(const Diaries& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"report.id", 20, kText},
                              {"report.name", 60, kText},
                              {"load.seen", 25},
                              {"load.approved", 25},
                              {"load.returned", 25},
                              {"load.remarked", 25},
                              {"load.wait", 35}},
                             say);
  for (const ReviewerLine& line : workload_of(told).reviewers)
    table.rows.push_back({{line.who.text},
                          {line.name},
                          {count(line.seen)},
                          {count(line.approved)},
                          {count(line.returned)},
                          {count(line.remarked)},
                          {line.median_wait ? hours(*line.median_wait) : Value{}}});
  return table;
}

Table steadiness_table(const Diaries& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"report.id", 20, kText},
                              {"report.name", 45, kText},
                              {"report.unit", 35, kText},
                              {"load.entries", 18},
                              {"load.done", 20},
                              {"load.done_percent", 20},
                              {"load.longest_run", 22, kNumber, "load.runs"},
                              {"load.current_run", 22, kNumber, "load.runs"},
                              {"load.exact_hours", 50, kText}},
                             say);
  for (const SteadinessLine& line : steadiness_of(told))
    table.rows.push_back({{line.person.id.text},
                          {line.person.name},
                          {line.person.unit},
                          {count(line.entries)},
                          {count(line.done)},
                          {percent(line.done_per_mille)},
                          {count(line.longest_run)},
                          {count(line.current_run)},
                          {line.exact_hours ? exact_text(*line.exact_hours, say) : ""}});
  return table;
}

Table silent_day_table(const Diaries& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"report.id", 25, kText},
                              {"report.name", 65, kText},
                              {"report.unit", 50, kText},
                              {"load.day", 30},
                              {"load.place", 50, kText},
                              {"load.present_hours", 25}},
                             say);
  for (const SilentDay& day : silent_days_of(told))
    table.rows.push_back({{day.person.id.text},
                          {day.person.name},
                          {day.person.unit},
                          {day.date},
                          {place_text(day.place, say)},
                          {hours(day.present)}});
  return table;
}

Table position_table(const Diaries& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"load.position", 60, kText},
                              {"load.people", 20},
                              {"load.diary_days", 25},
                              {"load.entries", 20},
                              {"load.done", 20},
                              {"load.told_hours", 25},
                              {"diary.quantity", 70, kText}},
                             say);
  for (const PositionLine& line : positions_of(told))
    table.rows.push_back({{line.position},
                          {count(line.people)},
                          {count(line.diary_days)},
                          {count(line.sums.entries)},
                          {count(line.done)},
                          {hours(line.sums.told)},
                          {quantities_text(line.sums.quantities)}});
  return table;
}

Table comparison_table(const Diaries& told, const Diaries& other, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"load.period", 55, kText},
                              {"load.diary_days", 22},
                              {"load.silent", 22},
                              {"load.entries", 20},
                              {"load.told_hours", 22},
                              {"load.entries_a_day", 24},
                              {"load.hours_a_day", 24},
                              {"diary.quantity", 60, kText}},
                             say);
  for (const Output& output : {output_of(other), output_of(told)})
    table.rows.push_back({{period_text(output.from, output.to, say)},
                          {count(output.diary_days)},
                          {count(output.missing_days)},
                          {count(output.sums.entries)},
                          {hours(output.sums.told)},
                          {Amount{output.entry_tenths_a_day() * 100}},
                          {hours(output.told_a_day())},
                          {quantities_text(output.sums.quantities)}});
  return table;
}

Paper steadiness_paper(const Diaries& told, const Say& say) {
  Paper paper = paper_of(told, "load.title.steadiness", steadiness_table(told, say), say);
  paper.documents[0].notes.push_back(say("load.note.steadiness", {}));
  return paper;
}
Paper silent_day_paper(const Diaries& told, const Say& say) {
  Paper paper = paper_of(told, "load.title.silent", silent_day_table(told, say), say);
  paper.documents[0].notes.push_back(say("load.note.silent", {}));
  return paper;
}
Paper position_paper(const Diaries& told, const Say& say) {
  return paper_of(told, "load.title.positions", position_table(told, say), say);
}
Paper comparison_paper(const Diaries& told, const Diaries& other, const Say& say) {
  return paper_of(told, "load.title.compare", comparison_table(told, other, say), say);
}

Paper workload_paper(const Diaries& told, const Say& say) {
  Paper paper;
  paper.made_on = iso_date(told.made_on);
  Document people = document_of(told, "load.title", workload_table(told, say), say);
  people.notes.push_back(say("load.note", {}));
  paper.documents.push_back(std::move(people));
  paper.documents.push_back(
      document_of(told, "load.title.reviewers", reviewer_table(told, say), say));
  return paper;
}

}  // namespace kiosk

// Completion, days without a word, positions and two periods, on paper and as tables; declared in
// workload.h.

#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/dates.h"
#include "kiosk/reports/load_table.h"
#include "kiosk/reports/workload.h"

namespace kiosk {
namespace {

Value percent(const std::optional<int>& per_mille) {
  return per_mille ? Value{Amount{std::int64_t{*per_mille} * 100}} : Value{};
}

std::string exact_text(const Padding& exact, const Say& say) {
  return say("load.exact_row", {{"days", std::to_string(exact.in_a_row)},
                                {"from", short_date(exact.from)},
                                {"to", short_date(exact.to)}});
}

}  // namespace

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
  Paper paper = load_paper(told, "load.title.steadiness", steadiness_table(told, say), say);
  paper.documents[0].notes.push_back(say("load.note.steadiness", {}));
  return paper;
}
Paper silent_day_paper(const Diaries& told, const Say& say) {
  Paper paper = load_paper(told, "load.title.silent", silent_day_table(told, say), say);
  paper.documents[0].notes.push_back(say("load.note.silent", {}));
  return paper;
}
Paper position_paper(const Diaries& told, const Say& say) {
  return load_paper(told, "load.title.positions", position_table(told, say), say);
}
Paper comparison_paper(const Diaries& told, const Diaries& other, const Say& say) {
  return load_paper(told, "load.title.compare", comparison_table(told, other, say), say);
}

}  // namespace kiosk

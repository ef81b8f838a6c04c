// People and reviewers side by side, on paper and as tables; declared in workload.h.

#include "kiosk/reports/load_table.h"
#include "kiosk/reports/workload.h"

namespace kiosk {
namespace {

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

Paper workload_paper(const Diaries& told, const Say& say) {
  Paper paper;
  paper.made_on = iso_date(told.made_on);
  Document people = load_document(told, "load.title", workload_table(told, say), say);
  people.notes.push_back(say("load.note", {}));
  paper.documents.push_back(std::move(people));
  paper.documents.push_back(
      load_document(told, "load.title.reviewers", reviewer_table(told, say), say));
  return paper;
}

}  // namespace kiosk

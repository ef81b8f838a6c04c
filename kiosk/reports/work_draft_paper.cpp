// The drafted report on paper and as a table; declared in work_draft.h.

#include "kiosk/base/text.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/dates.h"
#include "kiosk/reports/work_draft.h"

namespace kiosk {
namespace {

constexpr std::string_view kResults[] = {"result.done", "result.in_progress", "result.no_result",
                                         "result.not_done", "result.postponed"};

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

// "xong 3, đang làm 1"
std::string results_text(const WorkSums& sums, const Say& say) {
  std::string text;
  for (std::size_t i = 0; i < kEntryResults; ++i)
    if (sums.results[i] > 0)
      text +=
          (text.empty() ? "" : ", ") + say(kResults[i], {}) + ' ' + std::to_string(sums.results[i]);
  return text;
}

std::string hindrances_text(const WorkLine& line) {
  std::string text;
  for (const std::string& each : line.hindrances)
    text += (text.empty() ? "" : "\n") + one_line(each);
  return text;
}

std::string group_name(const std::string& work, const Diaries& told, const Say& say) {
  return work.empty() ? say("draft.no_kind", {}) : told.work_name(work);
}

std::string sums_text(const WorkSums& sums, const Say& say) {
  return lines_of(
      {say("diary.count", {{"n", std::to_string(sums.entries)}}), amount_text(sums.told, say),
       quantities_text(sums.quantities), results_text(sums, say)},
      " · ");
}

std::vector<Cell> cells_of(const WorkLine& line, const Say& say) {
  return {{},
          {one_line(line.content)},
          {static_cast<std::int64_t>(line.sums.entries)},
          {amount_text(line.sums.told, say)},
          {quantities_text(line.sums.quantities)},
          {results_text(line.sums, say)},
          {hindrances_text(line)}};
}

void add_groups(Table& table, const WorkDraft& draft, const Diaries& told, const Say& say) {
  for (const WorkGroup& group : draft.groups) {
    table.rows.push_back(
        {{lines_of({group_name(group.work, told, say), sums_text(group.sums, say)}, " – ")}});
    std::int64_t number = 0;
    for (const WorkLine& line : group.lines) {
      table.rows.push_back(cells_of(line, say));
      table.rows.back()[0].value = ++number;
    }
  }
}

void add_open(Table& table, const WorkDraft& draft, const Say& say) {
  const std::size_t heading = table.rows.size();
  for (const WorkGroup& group : draft.groups)
    for (const WorkLine& line : group.lines) {
      if (!is_open(line)) continue;
      if (table.rows.size() == heading) table.rows.push_back({{say("draft.open", {})}});
      std::vector<Cell> cells = cells_of(line, say);
      cells[0].value = static_cast<std::int64_t>(table.rows.size() - heading);
      cells[5].value = say("draft.since", {{"date", short_date(line.last)}});
      table.rows.push_back(std::move(cells));
    }
}

Document document_of(const WorkDraft& draft, const Diaries& told, const Say& say) {
  const StaffMember& person = draft.diary->person;
  Document document;
  document.name = person.name;
  document.head = paper_head(draft.diary->head, told.place, told.made_on, say);
  document.title = capitals(say("draft.title", {}));
  document.subtitle = {period_text(told.from, told.to, say),
                       lines_of({person.name, lines_of({person.title, person.unit}, ", ")}, " – ")};
  document.table.columns = columns_of({{"report.number", 8, Column::Kind::kNumber},
                                       {"field.content", 96},
                                       {"report.times", 12, Column::Kind::kNumber},
                                       {"book.time", 24},
                                       {"diary.quantity", 30},
                                       {"diary.result", 38},
                                       {"book.hard", 48}},
                                      say);
  add_groups(document.table, draft, told, say);
  add_open(document.table, draft, say);
  document.notes.push_back(draft.sums.entries == 0 ? say("report.nothing", {})
                                                   : sums_text(draft.sums, say));
  if (told.for_others) document.notes.push_back(say("book.note.others", {}));
  const std::string hint = say("report.sign_here", {});
  document.signers = {{say("draft.signed.writer", {}), hint, person.name},
                      {say("report.signed.head", {}), hint}};
  return document;
}

}  // namespace

Paper work_draft_paper(const Diaries& told, const Say& say) {
  Paper paper;
  paper.made_on = iso_date(told.made_on);
  for (const WorkDraft& draft : work_drafts(told))
    paper.documents.push_back(document_of(draft, told, say));
  return paper;
}

Table work_draft_table(const Diaries& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"report.id", 20},
                              {"report.name", 40},
                              {"book.work", 40},
                              {"field.content", 90},
                              {"report.times", 12, kNumber},
                              {"report.minutes", 12, kNumber},
                              {"diary.quantity", 30},
                              {"diary.result", 40},
                              {"draft.last", 20},
                              {"book.hard", 50}},
                             say);
  for (const WorkDraft& draft : work_drafts(told))
    for (const WorkGroup& group : draft.groups)
      for (const WorkLine& line : group.lines)
        table.rows.push_back({{draft.diary->person.id.text},
                              {draft.diary->person.name},
                              {told.work_name(group.work)},
                              {one_line(line.content)},
                              {static_cast<std::int64_t>(line.sums.entries)},
                              {std::int64_t{line.sums.told.count()}},
                              {quantities_text(line.sums.quantities)},
                              {results_text(line.sums, say)},
                              {line.last},
                              {hindrances_text(line)}});
  return table;
}

}  // namespace kiosk

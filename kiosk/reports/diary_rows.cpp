#include "kiosk/reports/diary_rows.h"

#include "kiosk/base/text.h"
#include "kiosk/reports/entry_words.h"

namespace kiosk {
namespace {

struct Head {
  std::string_view key;
  double width_mm;
};
constexpr Head kHeads[] = {{"book.time", 21},    {"field.content", 66}, {"diary.type", 31},
                           {"diary.result", 17}, {"book.quantity", 28}, {"book.where", 38},
                           {"book.hard", 36},    {"report.note", 26}};

std::string helpers_text(const EntryContent& content, const Diaries& told, const Say& say) {
  std::string names;
  for (const StaffId& who : content.helpers)
    names += (names.empty() ? "" : ", ") + told.name_of(who);
  return names.empty() ? "" : say("book.helpers", {{"names", names}});
}

std::vector<Cell> cells_of(const EntrySaid& said, const std::string& note, const Diaries& told,
                           const Say& say) {
  const EntryContent& content = said.content;
  return {{},
          {time_text(content)},
          {lines_of({one_line(content.content), helpers_text(content, told, say)})},
          {lines_of({told.work_name(content.work), type_text(content.type, say),
                     document_text(content, say)})},
          {result_text(content, say)},
          {lines_of({quantity_told(content), one_line(content.product)})},
          {lines_of({one_line(content.place), one_line(content.subject)})},
          {lines_of({one_line(content.difficulty), one_line(content.proposal)})},
          {note}};
}

void add_struck(Table& table, const EntrySaid& said, const std::string& note,
                const std::pair<const Diaries&, const Say&>& in) {
  std::vector<Cell> cells = cells_of(said, note, in.first, in.second);
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) cells[i].struck = true;
  table.rows.push_back(std::move(cells));
}

std::string note_of(const DiaryEntry& entry, const Say& say) {
  const std::string at = moment_text(entry.now.at, say);
  if (entry.corrected) return say("book.corrected", {{"moment", at}});
  if (!entry.before.empty()) return say("book.changed", {{"moment", at}});
  return entry.official ? "" : say("book.unsent", {});
}

}  // namespace

std::vector<Column> entry_columns(const Say& say) {
  std::vector<Column> columns(1);
  columns[0].head = say("report.number", {});
  columns[0].width_mm = 8;
  columns[0].kind = Column::Kind::kNumber;
  for (const Head& head : kHeads) {
    Column column;
    column.head = say(head.key, {});
    column.width_mm = head.width_mm;
    columns.push_back(column);
  }
  return columns;
}

void add_entry_rows(Table& table, const DiaryDay& day, const Diaries& told, const Say& say) {
  std::int64_t number = 0;
  const std::pair<const Diaries&, const Say&> in{told, say};
  for (const DiaryEntry& entry : day.entries) {
    if (entry.now.unfinished) continue;
    for (const EntrySaid& said : entry.before) {
      if (entry.withdrawn && &said == &entry.before.back()) break;  // its own row tells it
      add_struck(table, said, say("book.was", {{"moment", moment_text(said.at, say)}}), in);
    }
    for (const EntrySaid& said : entry.rivals)
      if (!said.withdraws)
        add_struck(table, said, say("book.rival", {{"moment", moment_text(said.at, say)}}), in);
    if (entry.withdrawn) {
      add_struck(table, entry.now,
                 say("book.withdrawn", {{"moment", moment_text(entry.now.at, say)}}), in);
      continue;
    }
    table.rows.push_back(cells_of(entry.now, note_of(entry, say), told, say));
    table.rows.back()[0].value = ++number;
  }
}

}  // namespace kiosk

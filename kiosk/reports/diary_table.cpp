// The diary as one flat table; declared in diary_paper.h.

#include "kiosk/base/text.h"
#include "kiosk/reports/dates.h"
#include "kiosk/reports/diary_paper.h"
#include "kiosk/reports/entry_words.h"

namespace kiosk {
namespace {

struct Head {
  std::string_view key;
  Column::Kind kind = Column::Kind::kText;
};

constexpr Head kHeads[] = {
    {"report.date"},
    {"report.id"},
    {"report.name"},
    {"report.unit"},
    {"book.state"},
    {"book.entry_state"},
    {"diary.from"},
    {"diary.to"},
    {"report.minutes", Column::Kind::kNumber},
    {"field.content"},
    {"book.work"},
    {"diary.type"},
    {"field.document"},
    {"diary.result"},
    {"diary.quantity", Column::Kind::kNumber},
    {"book.unit"},
    {"book.coefficient", Column::Kind::kNumber},
    {"field.product"},
    {"field.place"},
    {"field.subject"},
    {"field.difficulty"},
    {"field.proposal"},
    {"book.helpers.head"},
    {"book.said_at"},
};

// Where one row of the table belongs.
struct Line {
  const PersonDiary& diary;
  const DiaryDay& day;
  const Diaries& told;
  const Say& say;
};

Value minute_value(const std::optional<std::chrono::minutes>& minute) {
  return minute ? Value{hour_of(*minute)} : Value{};
}

std::vector<Cell> cells_of(const EntrySaid& said, std::string_view state, const Line& line) {
  const EntryContent& content = said.content;
  const auto lasting = content.lasting();
  std::string helpers;
  for (const StaffId& who : content.helpers)
    helpers += (helpers.empty() ? "" : "; ") + line.told.name_of(who);
  return {{line.day.date},
          {line.diary.person.id.text},
          {line.diary.person.name},
          {line.diary.person.unit},
          {state_text(line.day, line.told, line.say)},
          {line.say(state, {})},
          {minute_value(content.from)},
          {minute_value(content.to)},
          {lasting ? Value{std::int64_t{lasting->count()}} : Value{}},
          {one_line(content.content)},
          {line.told.work_name(content.work)},
          {type_text(content.type, line.say)},
          {document_text(content, line.say)},
          {result_text(content, line.say)},
          {content.quantity == 0 ? Value{} : Value{Amount{content.quantity}}},
          {one_line(content.unit)},
          {Amount{std::int64_t{content.coefficient} * 100}},
          {one_line(content.product)},
          {one_line(content.place)},
          {one_line(content.subject)},
          {one_line(content.difficulty)},
          {one_line(content.proposal)},
          {helpers},
          {rfc3339(said.at).substr(0, 16)}};
}

std::string_view state_of(const DiaryEntry& entry) {
  if (entry.withdrawn) return "book.entry.withdrawn";
  if (entry.corrected) return "book.entry.corrected";
  return entry.official ? "book.entry.official" : "book.entry.draft";
}

void add_rows(Table& table, const DiaryEntry& entry, const Line& line) {
  if (entry.now.unfinished) return;
  for (const EntrySaid& said : entry.before)
    table.rows.push_back(cells_of(said, "book.entry.before", line));
  for (const EntrySaid& said : entry.rivals)
    if (!said.withdraws) table.rows.push_back(cells_of(said, "book.entry.rival", line));
  table.rows.push_back(cells_of(entry.now, state_of(entry), line));
}

}  // namespace

Table diary_table(const Diaries& told, const Say& say) {
  Table table;
  for (const Head& head : kHeads) {
    Column column;
    column.head = say(head.key, {});
    column.kind = head.kind;
    table.columns.push_back(column);
  }
  for (const PersonDiary& diary : told.people)
    for (const DiaryDayTold& day : diary.days)
      for (const DiaryEntry& entry : day.diary.entries)
        add_rows(table, entry, {diary, day.diary, told, say});
  return table;
}

}  // namespace kiosk

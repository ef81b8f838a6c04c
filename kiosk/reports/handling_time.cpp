#include "kiosk/reports/handling_time.h"

#include <map>
#include <tuple>

#include "kiosk/reports/load_table.h"

namespace kiosk {
namespace {

constexpr std::int64_t kThousandths = 1000;

}  // namespace

std::int64_t HandlingLine::minute_tenths_each() const {
  return (told.count() * 10 * kThousandths + quantity / 2) / quantity;
}

std::vector<HandlingLine> handling_of(const Diaries& told) {
  std::map<std::tuple<std::string, std::string, WorkPlace>, HandlingLine> lines;
  for (const PersonDiary& diary : told.people)
    for (const DiaryDayTold& day : diary.days)
      for (const DiaryEntry* entry : day.diary.standing()) {
        const EntryContent& content = entry->now.content;
        const auto lasting = content.lasting();
        if (!lasting || content.quantity <= 0 || content.unit.empty()) continue;
        const std::string work = told.work_name(content.work);
        HandlingLine& line = lines[{work, content.unit, day.place}];
        line.work = work;
        line.unit = content.unit;
        line.place = day.place;
        ++line.entries;
        line.quantity += content.quantity;
        line.told += *lasting;
      }
  std::vector<HandlingLine> all;
  all.reserve(lines.size());
  for (auto& [key, line] : lines) all.push_back(std::move(line));
  return all;
}

Table handling_table(const Diaries& told, const Say& say) {
  using enum Column::Kind;
  Table table;
  table.columns = columns_of({{"load.work", 70, kText},
                              {"load.place", 40, kText},
                              {"load.entries", 20},
                              {"load.counted", 25},
                              {"load.counted_unit", 30, kText},
                              {"load.told_hours", 25},
                              {"load.minutes_each", 35}},
                             say);
  for (const HandlingLine& line : handling_of(told))
    table.rows.push_back({{line.work.empty() ? say("draft.no_kind", {}) : line.work},
                          {place_text(line.place, say)},
                          {count(line.entries)},
                          {Amount{line.quantity}},
                          {line.unit},
                          {hours(line.told)},
                          {Amount{line.minute_tenths_each() * 100}}});
  return table;
}

Paper handling_paper(const Diaries& told, const Say& say) {
  Paper paper = load_paper(told, "load.title.handling", handling_table(told, say), say);
  paper.documents[0].notes.push_back(say("load.note.handling", {}));
  return paper;
}

}  // namespace kiosk

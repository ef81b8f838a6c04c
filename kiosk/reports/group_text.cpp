#include "kiosk/reports/group_text.h"

#include "kiosk/base/text.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/entry_words.h"

namespace kiosk {
namespace {

std::string line_of(std::size_t number, const EntryContent& content, const Say& say) {
  const std::string result = result_text(content, say);
  return std::to_string(number) + ". " +
         lines_of({lines_of({time_text(content), one_line(content.content)}, " "),
                   one_line(content.subject), one_line(content.place), quantity_told(content),
                   document_text(content, say), result},
                  " – ") +
         '\n';
}

std::string day_of(const DiaryDay& day, const Say& say) {
  std::string lines;
  std::size_t number = 0;
  for (const DiaryEntry* each : day.standing())
    if (each->official) lines += line_of(++number, each->now.content, say);
  return lines.empty() ? "" : weekday_text(day.date, say) + ":\n" + lines;
}

}  // namespace

std::string group_text(const Diaries& told, const Say& say) {
  std::string text = lines_of({capitals(say("group.title", {})), told.unit,
                               period_text(told.from, told.to, say)}) +
                     '\n';
  bool somebody = false;
  for (const PersonDiary& diary : told.people) {
    std::string days;
    for (const DiaryDayTold& day : diary.days) days += day_of(day.diary, say);
    if (days.empty()) continue;
    somebody = true;
    text += '\n' + lines_of({diary.person.name, diary.person.title}, " – ") + '\n' + days;
  }
  return somebody ? text : text + '\n' + say("report.nothing", {}) + '\n';
}

}  // namespace kiosk

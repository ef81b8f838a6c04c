#include "kiosk/reports/diary_paper.h"

#include <algorithm>

#include "kiosk/base/text.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/diary_rows.h"
#include "kiosk/reports/entry_words.h"

namespace kiosk {
namespace {

std::string count_text(std::size_t count, const Say& say) {
  return say("diary.count", {{"n", std::to_string(count)}});
}

// "Thứ Hai, 23/11/2026 · 10 việc · 7 giờ 30 phút · Đã gửi …", and what the reviewers said below.
std::string heading_of(const DiaryDayTold& day, const Diaries& told, const Say& say) {
  const std::string date = weekday_text(day.diary.date, say);
  if (day.missing) return lines_of({date, say("diary.state.nothing", {})}, " · ");
  const std::size_t count = day.diary.standing().size();
  std::string text = lines_of(
      {date, count_text(count, say), day.told.count() > 0 ? amount_text(day.told, say) : "",
       state_text(day.diary, told, say)},
      " · ");
  for (const Review& review : day.diary.reviews)
    if (!review.comment.empty())
      text += '\n' + say("diary.said",
                         {{"name", told.name_of(review.by)}, {"words", one_line(review.comment)}});
  return text;
}

std::string position_of(const StaffMember& person) {
  return lines_of({person.title, person.unit}, ", ");
}

Document begun(const PersonDiary& diary, const Diaries& told, const Say& say) {
  Document document;
  document.head = paper_head(diary.head, told.place, told.made_on, say);
  document.table.columns = entry_columns(say);
  if (told.for_others) document.notes.push_back(say("book.note.others", {}));
  return document;
}

std::vector<std::string> cover_of(const PersonDiary& diary, const Say& say) {
  std::size_t entries = 0;
  std::chrono::minutes hours{0};
  const auto written = std::count_if(diary.days.begin(), diary.days.end(),
                                     [](const DiaryDayTold& day) { return !day.missing; });
  for (const DiaryDayTold& day : diary.days) {
    entries += day.diary.standing().size();
    hours += day.told;
  }
  return {say("slip.name", {{"name", diary.person.name}}),
          say("slip.position", {{"position", position_of(diary.person)}}),
          say("book.id", {{"id", diary.person.id.text}}),
          say("book.holds", {{"days", std::to_string(written)},
                             {"entries", std::to_string(entries)},
                             {"amount", amount_text(hours, say)}})};
}

Document book_of(const PersonDiary& diary, const Diaries& told, const Say& say) {
  Document document = begun(diary, told, say);
  document.name = diary.person.name;
  document.title = capitals(say("book.title", {}));
  document.subtitle = {period_text(told.from, told.to, say)};
  document.body = cover_of(diary, say);
  document.cover = !diary.days.empty();
  for (const DiaryDayTold& day : diary.days) {
    document.table.rows.push_back({{heading_of(day, told, say)}});
    add_entry_rows(document.table, day.diary, told, say);
  }
  if (diary.days.empty()) document.notes.push_back(say("report.nothing", {}));
  return document;
}

Document sheet_of(const PersonDiary& diary, const DiaryDayTold& day, const Diaries& told,
                  const Say& say) {
  Document document = begun(diary, told, say);
  document.name = iso_date(day.diary.date) + ' ' + diary.person.name;
  document.title = capitals(say("diary.title", {}));
  document.subtitle = {weekday_text(day.diary.date, say),
                       lines_of({diary.person.name, position_of(diary.person)}, " – ")};
  add_entry_rows(document.table, day.diary, told, say);
  document.notes.insert(document.notes.begin(),
                        lines_of({count_text(day.diary.standing().size(), say),
                                  say("book.told", {{"amount", amount_text(day.told, say)}}),
                                  say("book.present", {{"amount", amount_text(day.present, say)}}),
                                  state_text(day.diary, told, say)},
                                 " · "));
  const std::string hint = say("report.sign_here", {});
  document.signers = {{say("book.signed.writer", {}), hint, diary.person.name},
                      {say("book.signed.reviewer", {}), hint}};
  return document;
}

Paper paper_from(std::vector<Document> documents, const Diaries& told, const Say& say) {
  Paper paper;
  paper.made_on = iso_date(told.made_on);
  paper.documents = std::move(documents);
  if (!paper.documents.empty()) return paper;
  Document nothing;
  nothing.name = say("diary.title", {});
  nothing.head = paper_head(told.head, told.place, told.made_on, say);
  nothing.title = capitals(say("diary.title", {}));
  nothing.subtitle = {period_text(told.from, told.to, say)};
  nothing.table.columns = entry_columns(say);
  nothing.notes = {say("report.nothing", {})};
  paper.documents.push_back(std::move(nothing));
  return paper;
}

}  // namespace

Paper diary_book_paper(const Diaries& told, const Say& say) {
  std::vector<Document> books;
  for (const PersonDiary& diary : told.people) books.push_back(book_of(diary, told, say));
  return paper_from(std::move(books), told, say);
}

Paper diary_sheet_paper(const Diaries& told, const Say& say) {
  std::vector<Document> sheets;
  for (const PersonDiary& diary : told.people)
    for (const DiaryDayTold& day : diary.days)
      if (!day.diary.standing().empty()) sheets.push_back(sheet_of(diary, day, told, say));
  return paper_from(std::move(sheets), told, say);
}

}  // namespace kiosk

// "Nhật ký đồng nghiệp": who has handed in what, one of those days, and what is said of it.
// Citizens by their initials, confidential work not at all. Covered by
// tests/door/session_colleagues_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/diary/shown_entry.h"
#include "kiosk/door/book_faces.h"
#include "kiosk/door/colleagues.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/task_faces.h"

namespace kiosk {
namespace {

std::vector<DiaryEntry> shown_of(const Scene& scene, const StaffId& who, const Date& date) {
  return day_for_others(scene.session.diary.day(who, date), scene.session.catalogue);
}

void add_list(const Scene& scene, const ColleaguesPage& page, BookFace& face) {
  for (const KnownPerson* whose : readable_by(scene.session, page.person, scene.rules)) {
    const auto entries = shown_of(scene, whose->id, page.date);
    if (entries.empty()) continue;
    BookFace::Row row;
    row.icon = Icon::kPaper;
    row.tint = Tint::kLeave;
    row.title = whose->name;
    row.text = whose->unit;
    row.value = scene.say("diary.count", {{"n", std::to_string(entries.size())}});
    row.opens = OpenUnitDay{whose->id, page.date};
    face.rows.push_back(std::move(row));
  }
  face.row_lines = 1;
  face.nothing = scene.say("colleagues.none");
  face.notice = scene.say("colleagues.why");
  const Span day{page.date, page.date};
  face.span = span_in_words(scene, day, false);
  add_turning(scene, day, face);
}

BookFace::Row row_of(const Scene& scene, const DiaryEntry& entry) {
  const EntryContent& content = entry.now.content;
  BookFace::Row row;
  if (content.from && content.to)
    row.time = minute_text(*content.from) + " – " + minute_text(*content.to);
  row.icon = icon_of(scene, content);
  row.tint = Tint::kLeave;
  row.title = name_of_work(scene, content);
  row.text = content.content;
  for (const std::string& more : {content.subject, content.place})
    if (!more.empty()) row.text += " · " + more;
  row.value = result_in_words(scene, content);
  return row;
}

Face opened_face(const Scene& scene, const ColleaguesPage& page) {
  BookFace face;
  const StaffId& whose = page.opened->who;
  face.top = page_top(scene, page.person, {scene.say("colleagues.title"), {}},
                      {CloseUnitDay{}, scene.say("colleagues.back"), {}, Icon::kBack});
  face.span = name_of_person(scene, whose) + " · " + short_date(page.opened->date);
  for (const DiaryEntry& entry : shown_of(scene, whose, page.opened->date))
    face.rows.push_back(row_of(scene, entry));
  face.first = page.first_of_day;
  face.list_keys = {scene.say("own.up"), scene.say("own.down")};
  face.nothing = scene.say("colleagues.none");
  if (page.told) face.notice = scene.say("colleagues.told");
  face.actions.push_back({CommentDay{}, scene.say("colleagues.comment"), {}, Icon::kNotice});
  face.actions.push_back({CloseUnitDay{}, scene.say("colleagues.back"), {}, Icon::kBack, true});
  return face;
}

Face comment_face(const Scene& scene, const ColleaguesPage& page) {
  ChoiceFace face;
  const KnownPerson* whose = known_person(scene.session, page.opened->who);
  if (whose != nullptr) face.person = person_of(*whose);
  face.sign = Icon::kNotice;
  face.title = scene.say("colleagues.comment");
  ChoiceFace::Group group{{}, ChoiceFace::Group::Look::kChips, {}};
  const auto& phrases = scene.rules.office.diary.comments;
  for (std::size_t i = 0; i < phrases.size(); ++i)
    group.options.push_back({PickComment{i}, phrases[i], {}, Icon::kNone, page.comment == i});
  const std::size_t own = phrases.size();
  for (Button& each :
       own_words(scene, page.words, {PickComment{own}, {}, {}, Icon::kNone, page.comment == own}))
    group.options.push_back(std::move(each));
  face.groups = {std::move(group)};
  face.closing = {{LeaveComment{}, scene.say("button.back_to_day"), {}, Icon::kBack}};
  if (page.comment && !page.saying)
    face.closing.push_back({SavePage{}, scene.say("colleagues.say"), {}, Icon::kSend, true});
  face.countdown = countdown_of_page(scene);
  return face;
}

void add_tabs(const Scene& scene, const ColleaguesPage& page, BookFace& face) {
  face.tabs = {
      {ShowUnitTab{UnitTab::kDays}, scene.say("colleagues.days"), {}, Icon::kNone, !page.finding},
      {ShowUnitTab{UnitTab::kFind}, scene.say("pages.tab.find"), {}, Icon::kNone, page.finding}};
}

}  // namespace

Face colleagues_face(const Scene& scene, const ColleaguesPage& page) {
  if (page.words.line) return words_face(scene, page.person, page.words, nullptr);
  if (page.opened && page.commenting) return comment_face(scene, page);
  if (page.opened) return opened_face(scene, page);
  BookFace face;
  face.top = page_top(scene, page.person, {scene.say("colleagues.title"), {}},
                      {ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
  add_tabs(scene, page, face);
  face.first = page.first;
  face.list_keys = {scene.say("own.up"), scene.say("own.down")};
  if (!page.finding) {
    add_list(scene, page, face);
    return face;
  }
  Searching shown = page.search;
  for (EntrySaid& each : shown.found) each = as_others_see({each.id, each}).now;
  tell_search(scene, shown, true, face);
  return face;
}

}  // namespace kiosk

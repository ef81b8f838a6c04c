// One's own book: its weeks and months, a row for each day. Covered by
// tests/door/session_book_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/door/book_faces.h"

namespace kiosk {
namespace {

constexpr int kLinesOfWeek = 3;

std::string contents_of(const DiaryDay& day) {
  std::string text;
  for (const DiaryEntry* entry : day.standing())
    text += (text.empty() ? "" : " · ") + entry->now.content.content;
  return text;
}

BookFace::Row row_of(const Scene& scene, const BookDay& day) {
  BookFace::Row row;
  row.time = short_weekday(scene, day.date) + ' ' + short_date(day.date);
  const StateOfDay state =
      state_of(day.diary == nullptr ? DiaryDay::State::kNothing : day.diary->state);
  row.icon = state.icon;
  row.tint = state.tint;
  row.title = scene.say(state.key);
  row.opens = OpenBookDay{day.date};
  if (day.diary == nullptr) return row;
  row.text = contents_of(*day.diary);
  row.value = sum_in_words(scene, *day.diary);
  return row;
}

// Days on which nothing was expected and nothing is written are no page of the book.
void add_days(const Scene& scene, const BookPage& page, BookFace& face) {
  const Span span = span_of(page);
  const auto days = days_of(scene.session, page, span, scene.now.instant, scene.rules);
  for (auto day = days.rbegin(); day != days.rend(); ++day)
    if (day->expected) face.rows.push_back(row_of(scene, *day));
  face.row_lines = page.monthly ? 1 : kLinesOfWeek;
  face.nothing = scene.say("pages.no_days");
  const BookSums sums = sums_of(days);
  face.figures = {
      {std::to_string(sums.written) + '/' + std::to_string(sums.expected), scene.say("pages.days")},
      {std::to_string(sums.entries), scene.say("pages.entries")},
      {amount(scene, sums.told), scene.say("pages.told")}};
}

void add_tabs(const Scene& scene, const BookPage& page, BookFace& face) {
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  const Date day = std::min(page.date, today);
  const auto add = [&](Intent intent, std::string title, bool open) {
    face.tabs.push_back({std::move(intent), std::move(title), {}, Icon::kNone, open});
  };
  add(OpenBookDay{day}, scene.say("pages.tab.day"), false);
  add(ShowBookTab{BookTab::kWeek}, scene.say("pages.tab.week"), page.tab == BookTab::kWeek);
  add(ShowBookTab{BookTab::kMonth}, scene.say("pages.tab.month"), page.tab == BookTab::kMonth);
  add(ShowBookTab{BookTab::kFigures}, scene.say("pages.tab.figures"),
      page.tab == BookTab::kFigures);
  add(ShowBookTab{BookTab::kFind}, scene.say("pages.tab.find"), page.tab == BookTab::kFind);
}

}  // namespace

StateOfDay state_of(DiaryDay::State state) {
  switch (state) {
    case DiaryDay::State::kNothing: break;
    case DiaryDay::State::kDraft: return {Icon::kDocument, Tint::kUnheard, "pages.state.draft"};
    case DiaryDay::State::kSubmitted: return {Icon::kSend, Tint::kLeave, "pages.state.submitted"};
    case DiaryDay::State::kSeen: return {Icon::kPaper, Tint::kLeave, "pages.state.seen"};
    case DiaryDay::State::kReturned: return {Icon::kWithdraw, Tint::kAway, "pages.state.returned"};
    case DiaryDay::State::kApproved: return {Icon::kDone, Tint::kOk, "pages.state.approved"};
  }
  return {Icon::kUndecided, Tint::kUnheard, "pages.state.nothing"};
}

std::string sum_in_words(const Scene& scene, const DiaryDay& day) {
  return scene.say("review.sum", {{"n", std::to_string(day.standing().size())},
                                  {"amount", amount(scene, length_of(told_by(day)))}});
}

std::string span_in_words(const Scene& scene, const Span& span, bool monthly) {
  if (span.from == span.to) return long_date(scene, span.from);
  if (!monthly)
    return scene.say("pages.week", {{"from", short_date(span.from)}, {"to", short_date(span.to)}});
  return scene.say("own.month.title",
                   {{"month", month_in_words(scene, span.from.month())},
                    {"year", std::to_string(static_cast<int>(span.from.year()))}});
}

void add_turning(const Scene& scene, const Span& span, BookFace& face) {
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  face.before = Button{TurnBook{-1}, scene.say("pages.earlier"), {}, Icon::kBack};
  if (span.to < today) face.after = Button{TurnBook{1}, scene.say("pages.later"), {}, Icon::kEnter};
}

Face book_face(const Scene& scene, const BookPage& page) {
  BookFace face;
  face.top = page_top(scene, page.person, {scene.say("pages.title"), scene.say("pages.line")},
                      {ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
  add_tabs(scene, page, face);
  face.first = page.first;
  face.list_keys = {scene.say("own.up"), scene.say("own.down")};
  if (page.tab == BookTab::kFind) {
    tell_search(scene, page.search, false, face);
    return face;
  }
  const Span span = span_of(page);
  face.span = span_in_words(scene, span, page.monthly);
  add_turning(scene, span, face);
  page.tab == BookTab::kFigures ? add_figures(scene, page, face) : add_days(scene, page, face);
  const bool open = scene.rules.office.diary.open != config::Diary::Open::kNone;
  if (open && page.tab != BookTab::kFigures)
    face.actions.push_back({OpenColleagues{}, scene.say("colleagues.title"), {}, Icon::kPeople});
  if (page.tab == BookTab::kFigures)
    face.actions.push_back({ShowTasks{}, scene.say("button.targets"), {}, Icon::kDossier});
  return face;
}

}  // namespace kiosk

// "Tuần của đơn vị": who has written, what they did and how much of it, for who decides about them
// (S0-28, S0-30, S0-35, S0-46, S1-15, S1-25). Covered by tests/door/session_unit_test.cpp.

#include <algorithm>

#include "kiosk/base/as_told.h"
#include "kiosk/base/calendar.h"
#include "kiosk/diary/spot_check.h"
#include "kiosk/door/book.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/timing.h"
#include "kiosk/people/reading_events.h"

namespace kiosk {
namespace {

using std::chrono::minutes;
constexpr std::uint8_t kBesideTickets = 8;  // where the names of readings begin

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

std::vector<const KnownPerson*> decided_by(const Stepping& work, const UnitPage& page) {
  auto people = seen_by(work.session, page.by, work.rules);
  std::erase_if(people, [&](const KnownPerson* each) { return !decides_about(page.by, *each); });
  return people;
}

// What of each of their days was work, from what was looked back at and what is remembered.
std::map<Date, minutes> presence_in_week(const Stepping& work, const KnownPerson& whose,
                                         const std::vector<Mark>& marks, const Span& week) {
  AttendanceBook book{work.rules.office.day_ends_at};
  for (const Mark& mark : marks) book.learn(mark);
  for (const Mark& mark : work.session.book.recorded_marks(whose.id)) book.learn(mark);
  book.set_duties(whose.id, work.session.declared.duties(whose.id, before_days(week.from),
                                                         behind_days(week.to)));
  std::map<Date, minutes> present;
  for (const Day& day : book.recorded_days(whose.id)) {
    if (day.date < week.from || day.date > week.to) continue;
    const DayMeasure measure =
        measure_of(work.session, whose, day.date, work.turn.now.instant, work.rules);
    present[day.date] = length_of(work_of(report_of(day, measure), measure));
  }
  return present;
}

UnitDay unit_day(const DiaryDay& diary, minutes present) {
  UnitDay day;
  day.state = diary.state;
  day.present = present;
  if (!diary.submitted) return day;
  day.told = length_of(told_by(diary));
  for (const DiaryEntry* entry : diary.standing()) {
    ++day.entries;
    day.unfinished += is_unfinished(entry->now.content) ? 1 : 0;
  }
  return day;
}

UnitRow row_of(const Stepping& work, const UnitPage& page, const KnownPerson& whose,
               const std::vector<Mark>& marks) {
  const Span week = week_of(page.date);
  const Date today = today_of(work);
  const auto present = presence_in_week(work, whose, marks, week);
  UnitRow row;
  row.who = whose.id;
  for (const DiaryDay& diary : work.session.diary.days(whose.id, week.from, week.to)) {
    const auto at = (std::chrono::sys_days{diary.date} - std::chrono::sys_days{week.from}).count();
    const auto found = present.find(diary.date);
    row.days.at(static_cast<std::size_t>(at)) =
        unit_day(diary, found == present.end() ? minutes{0} : found->second);
  }
  for (std::size_t i = 0; i < row.days.size(); ++i) {
    const Date date = moved(week.from, static_cast<int>(i));
    const auto found = present.find(date);
    if (found != present.end()) row.days.at(i).present = found->second;
    row.days.at(i).expected = date <= today && row.days.at(i).present > minutes{0};
  }
  return row;
}

bool is_hidden(const std::vector<std::string>& hidden, const std::string& code) {
  return std::find(hidden.begin(), hidden.end(), code) != hidden.end();
}

// What was handed in of that one day, without what is confidential.
void gather_day(const Stepping& work, UnitPage& page) {
  page.of_day.clear();
  const auto hidden = confidential_works(work.session);
  for (const KnownPerson* whose : decided_by(work, page)) {
    const DiaryDay day = work.session.diary.day(whose->id, page.date);
    if (!day.submitted) continue;
    for (const DiaryEntry* entry : day.standing())
      if (entry->official && !is_hidden(hidden, entry->now.content.work))
        page.of_day.push_back(entry->now);
  }
}

void gather(const Stepping& work, UnitPage& page) {
  std::map<StaffId, std::vector<Mark>> marks;
  for (const Mark& mark : page.marks) marks[mark.who].push_back(mark);
  page.rows.clear();
  for (const KnownPerson* whose : decided_by(work, page))
    page.rows.push_back(row_of(work, page, *whose, marks[whose->id]));
  gather_day(work, page);
}

void look_back(Stepping& work, UnitPage& page) {
  const Span week = week_of(page.date);
  page.first = 0;
  page.sample.clear();
  page.asked = work.turn.fresh;
  page.asked_presence = beside(work.turn.fresh, 1);
  page.marks.clear();
  work.effects.push_back(LookBack{page.asked, {}, week.from, week.to, LookBack::What::kDiary});
  work.effects.push_back(
      LookBack{page.asked_presence, {}, week.from, week.to, LookBack::What::kAll});
  gather(work, page);
}

// Whoever is read can see it, once for each visit of this page.
void note_reading(Stepping& work, UnitPage& page, const StaffId& whose) {
  if (!page.read.insert(whose).second) return;
  const auto n = static_cast<std::uint8_t>(kBesideTickets + page.read.size());
  const Entering entering{beside(work.turn.fresh, n), work.turn.now, page.by.id, page.via};
  Pending pending = pending_about(work, page.by);
  pending.unseen = true;
  ask(work, page_read(whose, "diary", entering), std::move(pending));
}

void open(Stepping& work) {
  const auto* review = open_one<ReviewPage>(work.session);
  if (review == nullptr) return;
  UnitPage page;
  page.by = review->by;
  page.via = review->via;
  page.date = today_of(work);
  page.time = time_of_shared(work.rules);
  page.search = new_search();
  look_back(work, page);
  open_page(work, std::move(page));
}

// A day of the note, otherwise a week; never beyond today.
void turn(Stepping& work, UnitPage& page, int steps) {
  if (page.tab == UnitTab::kFind || page.opened) return;
  const Date today = today_of(work);
  const Date before = page.date;
  const int days = page.tab == UnitTab::kAreas ? 1 : 7;
  const Date next = moved(page.date, steps * days);
  if (monday_of(next) > monday_of(today)) return;
  page.date = std::min(next, today);
  page.first = 0;
  if (monday_of(before) != monday_of(page.date)) return look_back(work, page);
  gather_day(work, page);
}

void show(Stepping& work, UnitPage& page, UnitTab tab) {
  page.tab = tab;
  page.first = 0;
  page.opened.reset();
  if (tab != UnitTab::kFind) return;
  page.search = new_search();
  type_in_search(work, EditField{0});
}

void open_day(Stepping& work, UnitPage& page, const OpenUnitDay& open) {
  const KnownPerson* whose = known_person(work.session, open.who);
  if (whose == nullptr || !decides_about(page.by, *whose)) return;
  page.opened = ReviewedDay{open.who, open.date, {}};
  page.first_of_day = 0;
  page.asked = work.turn.fresh;
  work.effects.push_back(
      LookBack{work.turn.fresh, open.who, open.date, open.date, LookBack::What::kDiary});
  note_reading(work, page, open.who);
}

// Of every working day of the week that has come: what is not written is looked at, too.
void draw_sample(Stepping& work, UnitPage& page) {
  if (page.saying || page.tab != UnitTab::kSample) return;
  const Date monday = monday_of(page.date);
  std::vector<ReviewedDay> days;
  for (const KnownPerson* whose : decided_by(work, page))
    for (int i = 0; i < 7 && moved(monday, i) <= today_of(work); ++i) {
      const WorkDay day =
          work.session.calendar.day(moved(monday, i), {whose->unit, whose->category});
      if (day.working()) days.push_back({whose->id, moved(monday, i), {}});
    }
  page.drawn = sample_of(work.rules.office.name, monday, days);
  if (page.drawn.empty()) return;
  const Origin origin{work.turn.fresh, work.turn.now, page.by.id, page.via};
  page.saying = sample_drawn(origin, monday, page.drawn);
  ask(work, *page.saying, pending_about(work, page.by));
}

struct Acting {
  Stepping& work;
  UnitPage& page;

  void operator()(const ShowUnitTab& tab) const { show(work, page, tab.tab); }
  void operator()(const TurnBook& way) const { turn(work, page, way.steps); }
  void operator()(const OpenUnitDay& day) const { open_day(work, page, day); }
  void operator()(const CloseUnitDay&) const { page.opened.reset(); }
  void operator()(const DrawSample&) const { draw_sample(work, page); }
  void operator()(const ShowBookFrom& from) const { page.first = from.first; }
  void operator()(const FindInDiaries&) const {
    if (page.tab != UnitTab::kFind) return;
    DiarySearch asked;
    asked.by = DiarySearch::By::kReviewer;
    asked.hidden = confidential_works(work.session);
    for (const KnownPerson* whose : decided_by(work, page)) asked.whose.push_back(whose->id);
    page.first = 0;
    if (!asked.whose.empty()) look_for(work, page.search, std::move(asked));
  }
  template <class Other>
  void operator()(const Other&) const {}
};

}  // namespace

void act_on_unit(Stepping& work, const BookIntent& intent) {
  if (std::holds_alternative<OpenUnitWeek>(intent)) return open(work);
  if (auto* page = open_one<UnitPage>(work.session)) std::visit(Acting{work, *page}, intent);
}

bool turn_unit_day(Stepping& work, const DiaryIntent& intent) {
  auto* page = open_one<UnitPage>(work.session);
  const auto* show = std::get_if<ShowEntriesFrom>(&intent);
  if (page == nullptr || !page->opened || show == nullptr) return false;
  page->first_of_day = show->first;
  return true;
}

void refresh_unit(Stepping& work, const StaffId& who) {
  auto* page = open_one<UnitPage>(work.session);
  const KnownPerson* whose = known_person(work.session, who);
  if (page == nullptr || whose == nullptr) return;
  std::vector<Mark> marks;
  for (const Mark& mark : page->marks)
    if (mark.who == who) marks.push_back(mark);
  for (UnitRow& row : page->rows)
    if (row.who == who) row = row_of(work, *page, *whose, marks);
  gather_day(work, *page);
}

void unit_looked_back(Stepping& work, const LookedBack& past) {
  auto* page = open_one<UnitPage>(work.session);
  if (page == nullptr) return;
  const bool diaries = page->asked == past.ticket;
  const bool presence = page->asked_presence == past.ticket;
  if (!diaries && !presence) return;
  for (const Fact& fact : past.diary) work.session.diary.take(fact);
  for (const Fact& fact : past.declared) work.session.declared.take(fact);
  if (presence) page->marks = past.marks;
  gather(work, *page);
}

void unit_found(Stepping& work) {
  auto* page = open_one<UnitPage>(work.session);
  if (page == nullptr) return;
  for (const EntrySaid& said : page->search.found) note_reading(work, *page, said.who);
}

void unit_answered(Stepping& work, const EventId& id, bool recorded) {
  auto* page = open_one<UnitPage>(work.session);
  if (page == nullptr || !page->saying || page->saying->id != id) return;
  page->saying.reset();
  if (recorded) page->sample = page->drawn;
}

}  // namespace kiosk

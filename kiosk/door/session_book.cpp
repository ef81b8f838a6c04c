// "Sổ nhật ký": one's own weeks and months, what they come to, and a search over all of them (S0-7,
// S0-45, S0-47). Covered by tests/door/session_book_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/book.h"
#include "kiosk/door/own_year.h"

namespace kiosk {
namespace {

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

void fold(Stepping& work, BookPage& page) {
  const Span span = span_of(page);
  page.days = work.session.diary.days(page.person.id, moved(span.to, -kRowLookedBack), span.to);
}

// What is shown may be older than the session's memory: its diary, and a year of taps.
void look_back(Stepping& work, BookPage& page) {
  const Span span = span_of(page);
  page.asked = work.turn.fresh;
  page.first = 0;
  work.effects.push_back(LookBack{work.turn.fresh, page.person.id, moved(span.to, -kRowLookedBack),
                                  span.to, LookBack::What::kDiary});
  fold(work, page);
  const int year = static_cast<int>(page.date.year());
  if (page.year.year == year) return;
  const EventId ticket = beside(work.turn.fresh, 1);
  page.year = OwnYear{year, ticket, false, false, {}, {}, {}};
  const std::chrono::year whole{year};
  work.effects.push_back(LookBack{ticket, page.person.id, Date{whole / 1 / 1},
                                  Date{whole / 12 / 31}, LookBack::What::kAll});
}

void open(Stepping& work) {
  const auto* diary = open_one<DiaryPage>(work.session);
  if (diary == nullptr || diary->writing) return;
  BookPage page;
  page.person = diary->person;
  page.via = diary->via;
  page.date = diary->date;
  page.search = new_search();
  look_back(work, page);
  open_page(work, std::move(page));
}

void show(Stepping& work, BookPage& page, BookTab tab) {
  page.tab = tab;
  page.first = 0;
  const bool monthly = tab == BookTab::kMonth || (tab == BookTab::kFigures && page.monthly);
  if (tab == BookTab::kFind) {
    page.search = new_search();
    type_in_search(work, EditField{0});
  } else if (monthly != page.monthly) {
    page.monthly = monthly;
    look_back(work, page);
  }
}

// Never beyond today.
void turn(Stepping& work, BookPage& page, int steps) {
  if (page.tab == BookTab::kFind) return;
  const Span span = span_of(page);
  const Date next = steps < 0 ? moved(span.from, -1) : moved(span.to, 1);
  if (next > today_of(work)) return;
  page.date = next;
  look_back(work, page);
}

struct Acting {
  Stepping& work;

  BookPage* page() const { return open_one<BookPage>(work.session); }

  void operator()(const OpenBook&) const { open(work); }
  void operator()(const ShowBookTab& tab) const {
    if (BookPage* book = page()) show(work, *book, tab.tab);
  }
  void operator()(const TurnBook& way) const {
    if (BookPage* book = page()) return turn(work, *book, way.steps);
    act_on_unit(work, BookIntent{way});
  }
  void operator()(const OpenBookDay& day) const {
    const BookPage* book = page();
    if (book == nullptr || day.date > today_of(work)) return;
    const KnownPerson person = book->person;
    open_diary_on(work, person, day.date, book->via);
  }
  void operator()(const ShowBookFrom& from) const {
    if (BookPage* book = page()) book->first = from.first;
    act_on_unit(work, BookIntent{from});
  }
  void operator()(const FindInDiaries& find) const {
    BookPage* book = page();
    if (book == nullptr) return act_on_unit(work, BookIntent{find});
    if (book->tab != BookTab::kFind) return;
    book->first = 0;
    look_for(work, book->search, {{}, {book->person.id}, {}, DiarySearch::By::kWriter});
  }
  template <class Other>
  void operator()(const Other& intent) const {
    act_on_unit(work, BookIntent{intent});
  }
};

}  // namespace

void act(Stepping& work, const BookIntent& intent) {
  if (!act_on_colleagues(work, intent)) std::visit(Acting{work}, intent);
}

void refresh_book(Stepping& work, const StaffId& who) {
  auto* page = open_one<BookPage>(work.session);
  if (page != nullptr && page->person.id == who) fold(work, *page);
}

void book_looked_back(Stepping& work, const LookedBack& past) {
  auto* page = open_one<BookPage>(work.session);
  if (page == nullptr) return;
  if (page->asked == past.ticket) {
    for (const Fact& fact : past.diary) work.session.diary.take(fact);
    fold(work, *page);
  }
  if (page->year.asked != past.ticket) return;
  for (const Fact& fact : past.declared) work.session.declared.take(fact);
  page->year.answered = true;
  page->year.known = past.known;
  page->year.marks = past.marks;
  page->year.days =
      days_of_year(work.session, page->person, page->year, work.turn.now.instant, work.rules);
}

}  // namespace kiosk

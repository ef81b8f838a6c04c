// "Hôm nay của tôi": its tabs, its months and years, what its owner takes back or prefers. Covered
// by tests/door/session_own_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/own_year.h"
#include "kiosk/door/stepping.h"
#include "kiosk/people/staff_events.h"

namespace kiosk {
namespace {

std::chrono::year_month month_of(const Date& date) { return date.year() / date.month(); }

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

void show_all(TodayPage& page) {
  page.opened.reset();
  page.figure.reset();
  page.first.reset();
}

// What the tab tells of is older than the session's memory.
void look_back(Stepping& work, TodayPage& page) {
  const int year = static_cast<int>(page.month.year());
  if (page.tab == OwnTab::kToday || page.year.year == year) return;
  page.year = OwnYear{year, work.turn.fresh, false, false, {}, {}, {}};
  const std::chrono::year whole{year};
  work.effects.push_back(LookBack{work.turn.fresh, page.person.id, Date{whole / 1 / 1},
                                  Date{whole / 12 / 31}, LookBack::What::kAll});
}

// By a month, or, of the leave, by a year; never beyond today, nor before they were on the list.
void go(Stepping& work, TodayPage& page, int steps) {
  using std::chrono::months;
  const auto by = months{page.tab == OwnTab::kLeave ? 12 * steps : steps};
  const auto last = month_of(today_of(work));
  const auto first = month_of(work_date(page.person.since, work.rules.office.day_ends_at));
  if (page.tab != OwnTab::kMonth && page.tab != OwnTab::kLeave) return;
  page.month = std::clamp(page.month + by, first, last);
  show_all(page);
  look_back(work, page);
}

// About themselves: told if it cannot be recorded, and shown by the page when it is.
void record_own(Stepping& work, TodayPage& page, const Draft& draft) {
  if (page.saying) return;
  page.saying = draft;
  ask(work, draft, pending_about(work, page.person));
}

bool waits_for_the_office(const Session& session, const StaffId& who, const EventId& request) {
  const auto waiting = session.declared.waiting();
  return std::any_of(waiting.begin(), waiting.end(), [&](const DeclaredStanding& each) {
    return each.declaration.who == who && each.declaration.id == request;
  });
}

struct Acting {
  Stepping& work;

  TodayPage* page() const { return open_one<TodayPage>(work.session); }

  void operator()(const ShowOwnTab& show) const {
    TodayPage* own = page();
    if (own == nullptr) return;
    if (show.tab == OwnTab::kDiary) return act(work, DiaryIntent{OpenDiary{}});
    own->tab = show.tab;
    own->month = month_of(today_of(work));
    show_all(*own);
    look_back(work, *own);
  }
  void operator()(const ShowEarlier&) const {
    if (TodayPage* own = page()) go(work, *own, -1);
  }
  void operator()(const ShowLater&) const {
    if (TodayPage* own = page()) go(work, *own, 1);
  }
  void operator()(const ShowOwnFigure& show) const {
    TodayPage* own = page();
    if (own == nullptr) return;
    own->first.reset();
    own->figure = own->figure == show.figure ? std::nullopt : std::optional{show.figure};
  }
  void operator()(const ShowOwnFrom& show) const {
    if (TodayPage* own = page()) own->first = show.first;
  }
  void operator()(const OpenOwnDay& open) const {
    TodayPage* own = page();
    if (own == nullptr || own->tab != OwnTab::kMonth) return;
    own->opened = open.date;
    own->first.reset();
  }
  void operator()(const CloseOwnDay&) const {
    if (TodayPage* own = page()) own->opened.reset();
  }

  void operator()(const OpenRequest&) const { open_request(work); }
  void operator()(const CloseRequest&) const { close_request(work); }
  void operator()(const PickDay& pick) const { pick_day_of_request(work, pick.date); }
  void operator()(const WithdrawRequest& withdraw) const {
    TodayPage* own = page();
    if (own == nullptr || !waits_for_the_office(work.session, own->person.id, withdraw.request))
      return;
    const Origin origin{work.turn.fresh, work.turn.now, own->person.id, own->via};
    record_own(work, *own, withdrawn_declaration(origin, withdraw.request));
  }
  void operator()(const PreferLargerType& prefer) const {
    TodayPage* own = page();
    if (own == nullptr) return;
    const Entering entering{work.turn.fresh, work.turn.now, {}, own->via};
    record_own(work, *own, person_prefers(own->person.id, prefer.larger, entering));
  }
};

}  // namespace

void act(Stepping& work, const OwnIntent& intent) { std::visit(Acting{work}, intent); }

void open_own(Stepping& work, const KnownPerson& person, Instant at, Via via) {
  TodayPage page;
  page.person = person;
  page.at = at;
  page.via = via;
  page.month = month_of(today_of(work));
  open_page(work, std::move(page));
}

void own_looked_back(Stepping& work, const LookedBack& past) {
  TodayPage* page = open_one<TodayPage>(work.session);
  if (page == nullptr || page->year.asked != past.ticket) return;
  for (const Fact& fact : past.declared) work.session.declared.take(fact);
  page->year.answered = true;
  page->year.known = past.known;
  page->year.marks = past.marks;
  page->year.readings = past.readings;
  refresh_own(work, page->person.id);
}

void refresh_own(Stepping& work, const StaffId& who) {
  TodayPage* page = open_one<TodayPage>(work.session);
  if (page == nullptr || page->person.id != who || !page->year.known) return;
  page->year.days =
      days_of_year(work.session, page->person, page->year, work.turn.now.instant, work.rules);
}

void own_answered(Stepping& work, const EventId& id, const std::optional<Stamp>& stamp) {
  TodayPage* page = open_one<TodayPage>(work.session);
  if (page == nullptr || !page->saying || page->saying->id != id) return;
  const Draft said = *page->saying;
  page->saying.reset();
  if (!stamp) return;
  if (said.kind == kPersonPrefers) {
    page->person.larger_type = !page->person.larger_type;
    return;
  }
  if (const auto declared = declaration_from(said, *stamp)) work.session.declared.take(*declared);
  page->request.reset();
  refresh_own(work, page->person.id);
}

}  // namespace kiosk

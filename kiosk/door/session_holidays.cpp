// "Ngày nghỉ, ngày làm bù": the list of holidays, changed at the glass for all terminals (domain
// B2). Covered by tests/door/session_holidays_test.cpp.

#include <algorithm>

#include "kiosk/door/holiday_page.h"
#include "kiosk/door/stepping.h"
#include "kiosk/people/entering.h"
#include "kiosk/people/roles.h"
#include "kiosk/presence/calendar_events.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month;
using Kind = config::Holiday::Kind;

// Those of the lunar table, whose holidays the law's own rules give.
constexpr year_month kFirstMonth{std::chrono::year{2000}, std::chrono::January};
constexpr year_month kLastMonth{std::chrono::year{2050}, std::chrono::December};
constexpr int kSwappedWithin = 31;  // days
constexpr std::size_t kMostToSwap = 4;

bool is_holiday(const WorkCalendar& calendar, const Date& date) {
  return calendar.day(date).kind == WorkDay::Kind::kHoliday;
}

void let_go(HolidayPage& page) {
  page.date.reset();
  page.kind.reset();
  page.name = 0;
  page.instead = 0;
}

void show_month(HolidayPage& page, int by) {
  page.month = std::clamp(page.month + months{by}, kFirstMonth, kLastMonth);
  page.told.reset();
  let_go(page);
}

struct Acting {
  Stepping& work;

  void operator()(const OpenHolidays&) const { ask_pin_for(work, PinPad::Leads::kHolidays); }
  void operator()(const OpenDate& open) const {
    auto* page = open_one<HolidayPage>(work.session);
    if (page == nullptr || page->on_its_way) return;
    const bool again = page->date == open.date;
    let_go(*page);
    page->told.reset();
    if (!again) page->date = open.date;
  }
};

config::Holiday said_on(const HolidayPage& page, const WorkCalendar& calendar) {
  config::Holiday said;
  said.date = *page.date;
  said.kind = *page.kind;
  if (said.kind == Kind::kOff) said.name = kHolidayNames[page.name];
  if (said.kind != Kind::kWorking) return said;
  said.name = "Làm bù";
  const auto swapped = days_to_swap(calendar, said.date);
  if (page.instead < swapped.size()) said.instead_of = swapped[page.instead];
  return said;
}

}  // namespace

bool may_change_holidays(const KnownPerson& person) {
  const Powers powers = powers_of(person.roles);
  return powers.keeps_roster || powers.administers;
}

std::vector<Date> days_to_swap(const WorkCalendar& calendar, const Date& date) {
  if (!calendar.usual_hours(date, {}).empty()) return {};
  std::vector<Date> found;
  for (int away = 1; away <= kSwappedWithin; ++away)
    for (const int by : {-away, away}) {
      const Date other{sys_days{date} + days{by}};
      if (found.size() < kMostToSwap && is_holiday(calendar, other) &&
          !calendar.usual_hours(other, {}).empty())
        found.push_back(other);
    }
  if (!found.empty()) return found;
  const auto back = std::chrono::weekday{sys_days{date}} - std::chrono::Friday;
  return {Date{sys_days{date} - (back == days{0} ? days{7} : back)}};
}

bool is_decided(const WorkCalendar& calendar, const Date& date) {
  const auto recorded = calendar.recorded(date);
  return recorded && recorded->kind != Kind::kWithdrawn;
}

void act(Stepping& work, const HolidayIntent& intent) { std::visit(Acting{work}, intent); }

void open_holidays(Stepping& work, const KnownPerson& by, Via via) {
  const Date today = work_date(work.turn.now.instant, work.rules.office.day_ends_at);
  HolidayPage page;
  page.person = by;
  page.via = via == Via::kPin ? Via::kPin : Via::kBadgeAndPin;
  page.month = today.year() / today.month();
  open_page(work, std::move(page));
}

void pick_of_holidays(HolidayPage& page, const Pick& pick) {
  if (page.on_its_way) return;
  switch (static_cast<HolidayGroup>(pick.group)) {
    case HolidayGroup::kMonth: return show_month(page, pick.option == 0 ? -1 : 1);
    case HolidayGroup::kKind:
      if (page.date && pick.option <= 2) page.kind = static_cast<Kind>(pick.option);
      return;
    case HolidayGroup::kName:
      if (pick.option < kHolidayNames.size()) page.name = pick.option;
      return;
    case HolidayGroup::kInstead: page.instead = pick.option;
  }
}

void save_holiday(Stepping& work, HolidayPage& page) {
  if (page.on_its_way || !page.date || !page.kind) return;
  const Entering entering{work.turn.fresh, work.turn.now, page.person.id, page.via};
  const auto said = said_on(page, work.session.calendar);
  Pending pending = pending_about(work, page.person);
  pending.news = entered(kCalendarChanged, {}, entering, calendar_data(said));
  page.on_its_way = entering.id;
  ask(work, Draft{*pending.news}, pending);
}

void holiday_answered(Stepping& work, const EventId& id, bool recorded) {
  auto* page = open_one<HolidayPage>(work.session);
  if (page == nullptr || page->on_its_way != id) return;
  page->on_its_way.reset();
  if (!recorded) return;
  const auto told = page->date;
  let_go(*page);
  page->told = told;
}

}  // namespace kiosk

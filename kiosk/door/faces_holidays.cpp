// "Ngày nghỉ, ngày làm bù": a month of the office's calendar, and what is said of one of its days.
// Covered by tests/door/session_holidays_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/door/face_parts.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using Group = ChoiceFace::Group;
using Look = Group::Look;
using Kind = config::Holiday::Kind;

Button option(HolidayGroup group, std::size_t i, std::string title, bool picked = false) {
  return {Pick{static_cast<std::size_t>(group), i}, std::move(title), {}, Icon::kNone, picked};
}

// Why nobody works on that day, or everybody does; of a day like any other that it is one.
std::string what_it_is(const Scene& scene, const Date& date) {
  const WorkDay plan = scene.session.calendar.day(date);
  if (!plan.why.empty()) return plan.why;
  if (plan.kind == WorkDay::Kind::kHoliday) return scene.say("holidays.off");
  return scene.say(plan.working() ? "holidays.usual_work" : "holidays.usual_off");
}

DayCalendar::Cell cell_of(const Scene& scene, const HolidayPage& page, const Date& date) {
  const WorkDay plan = scene.session.calendar.day(date);
  DayCalendar::Cell cell;
  cell.day = {OpenDate{date}, short_date(date), {}, Icon::kNone, page.date == date};
  cell.off = !plan.working();
  cell.of_another_month = date.month() != page.month.month();
  if (plan.kind == WorkDay::Kind::kHoliday) cell.tint = Tint::kLeave;
  if (plan.kind == WorkDay::Kind::kSwapped) cell.tint = Tint::kAway;
  return cell;
}

Date first_monday(const std::chrono::year_month& month) {
  const sys_days first{month / 1};
  return Date{first - days{std::chrono::weekday{first}.iso_encoding() - 1}};
}

DayCalendar calendar_of(const Scene& scene, const HolidayPage& page) {
  DayCalendar calendar;
  const sys_days from{first_monday(page.month)};
  const sys_days last{page.month / std::chrono::last};
  for (int i = 0; i < 7; ++i)
    calendar.weekdays.push_back(short_weekday(scene, Date{from + days{i}}));
  for (sys_days at = from; at <= last || calendar.days.size() % 7 != 0; at += days{1})
    calendar.days.push_back(cell_of(scene, page, Date{at}));
  return calendar;
}

// The days of the month that are not as the week has them.
void add_listed(const Scene& scene, const HolidayPage& page, ChoiceFace& face) {
  Group group{scene.say("holidays.listed"), Look::kChips, {}};
  for (sys_days at{page.month / 1}; at <= sys_days{page.month / std::chrono::last}; at += days{1}) {
    const Date date{at};
    const WorkDay plan = scene.session.calendar.day(date);
    if (plan.kind != WorkDay::Kind::kHoliday && plan.kind != WorkDay::Kind::kSwapped) continue;
    const std::string title = short_weekday(scene, date) + ' ' + short_date(date) + " · ";
    group.options.push_back({OpenDate{date}, title + what_it_is(scene, date), {}, Icon::kNone});
  }
  if (group.options.empty()) group.heading = scene.say("holidays.none");
  face.groups.push_back(std::move(group));
}

void add_kinds(const Scene& scene, const HolidayPage& page, ChoiceFace& face) {
  Group group{scene.say("holidays.becomes"), Look::kChips, {}};
  constexpr std::string_view kKinds[] = {"holidays.off", "holidays.working", "holidays.usual"};
  const std::size_t count = is_decided(scene.session.calendar, *page.date) ? 3 : 2;
  for (std::size_t i = 0; i < count; ++i)
    group.options.push_back(
        option(HolidayGroup::kKind, i, scene.say(kKinds[i]), page.kind == static_cast<Kind>(i)));
  face.groups.push_back(std::move(group));
}

void add_names(const Scene& scene, const HolidayPage& page, ChoiceFace& face) {
  Group group{scene.say("holidays.name"), Look::kChips, {}};
  for (std::size_t i = 0; i < kHolidayNames.size(); ++i)
    group.options.push_back(
        option(HolidayGroup::kName, i, std::string{kHolidayNames[i]}, page.name == i));
  face.groups.push_back(std::move(group));
}

void add_instead(const Scene& scene, const HolidayPage& page, ChoiceFace& face) {
  Group group{scene.say("holidays.instead"), Look::kChips, {}};
  const auto swapped = days_to_swap(scene.session.calendar, *page.date);
  for (std::size_t i = 0; i < swapped.size(); ++i)
    group.options.push_back(option(HolidayGroup::kInstead, i,
                                   short_weekday(scene, swapped[i]) + ' ' + short_date(swapped[i]),
                                   page.instead == i));
  if (!group.options.empty()) face.groups.push_back(std::move(group));
}

std::string told_of(const Scene& scene, const HolidayPage& page) {
  const auto date = page.told ? page.told : page.date;
  if (!date) return scene.say("holidays.title");
  const std::string words =
      short_weekday(scene, *date) + ' ' + short_date(*date) + " · " + what_it_is(scene, *date);
  return page.told ? scene.say("holidays.told", {{"what", words}}) : words;
}

}  // namespace

std::optional<Button> holidays_button(const Scene& scene, const KnownPerson& person) {
  if (!may_change_holidays(person)) return {};
  return Button{OpenHolidays{}, scene.say("button.holidays"), {}, Icon::kLeaveDays};
}

Face holiday_face(const Scene& scene, const HolidayPage& page) {
  ChoiceFace face;
  face.person = person_of(page.person);
  face.sign = page.told ? Icon::kDone : Icon::kLeaveDays;
  face.title =
      scene.say("own.month.title", {{"month", month_in_words(scene, page.month.month())},
                                    {"year", std::to_string(static_cast<int>(page.month.year()))}});
  face.recorded = told_of(scene, page);
  face.calendar = calendar_of(scene, page);
  face.groups.push_back({scene.say("holidays.month"),
                         Look::kChips,
                         {option(HolidayGroup::kMonth, 0, scene.say("own.month.earlier")),
                          option(HolidayGroup::kMonth, 1, scene.say("own.month.later"))}});
  if (page.date)
    add_kinds(scene, page, face);
  else
    add_listed(scene, page, face);
  if (page.kind == Kind::kOff) add_names(scene, page, face);
  if (page.kind == Kind::kWorking) add_instead(scene, page, face);
  face.closing = {{ClosePage{}, scene.say("button.close"), {}, Icon::kBack}};
  if (page.kind && !page.on_its_way)
    face.closing.push_back({SavePage{}, scene.say("holidays.save"), {}, Icon::kDone, true});
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk

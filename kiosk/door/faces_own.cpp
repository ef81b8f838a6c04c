// "Hôm nay của tôi": its four tabs, and the first of them. Covered by
// tests/door/faces_today_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/own_faces.h"
#include "kiosk/door/people.h"
#include "kiosk/door/task_faces.h"

namespace kiosk {
namespace {

using std::chrono::minutes;

constexpr std::string_view kTabs[] = {"own.today", "own.diary", "own.month", "own.leave",
                                      "own.data"};

int waiting_on(const Day& day) {
  const auto recalled = std::count_if(day.recalled.begin(), day.recalled.end(),
                                      [](const Recalled& each) { return each.waits(); });
  const auto taps = std::count_if(day.taps.begin(), day.taps.end(), [](const Tap& tap) {
    return !tap.withdrawn && (tap.unconfirmed() || (tap.change && !tap.change->decision &&
                                                    tap.meant && *tap.meant != tap.change->meant));
  });
  return static_cast<int>(recalled + taps);
}

void add_figures_of_day(const Scene& scene, const OwnDay& day, TodayFace& face) {
  const DayReport& report = day.sheet.report;
  face.figures.push_back({amount(scene, report.present), scene.say("own.present"), false, false});
  if (report.late > minutes{0})
    face.figures.push_back({amount(scene, report.late), scene.say("own.after"), false, false});
  if (report.early > minutes{0})
    face.figures.push_back({amount(scene, report.early), scene.say("own.before"), false, false});
  if (report.after_hours > minutes{0})
    face.figures.push_back(
        {amount(scene, report.after_hours), scene.say("own.after_hours"), false, false});
  if (const int waits = waiting_on(day.day); waits > 0)
    face.figures.push_back({counted(waits), scene.say("own.waits"), false, false});
}

// Two of them: a standing glass has no room for more.
constexpr std::size_t kActsOfToday = 2;

// What is done from here, what is of most use to them first: a desk opens by PIN only.
std::vector<Button> acts_of_today(const Scene& scene, const KnownPerson& person) {
  auto desk = overview_button(scene, person);
  if (!desk) desk = people_button(scene, person);
  std::vector<Button> acts;
  if (desk && !has_pin(scene.session, person.id)) return {*desk, pin_change_button(scene)};
  auto tasks = tasks_button(scene, person);
  const bool has_tasks = tasks.has_value();  // the others stand on the face of their tap, too
  for (auto& each :
       {std::move(desk), std::move(tasks), has_tasks ? std::nullopt : visitors_button(scene),
        has_tasks ? std::nullopt : incident_button(scene),
        std::optional<Button>{pin_change_button(scene)}})
    if (each && acts.size() < kActsOfToday) acts.push_back(*each);
  return acts;
}

void add_today(const Scene& scene, const TodayPage& page, TodayFace& face) {
  const Date date = scene.session.book.recorded_day_at(page.person.id, page.at).date;
  face.title = long_date(scene, date);
  tell_day(scene, own_day(scene, page.person, date), face);
  face.closing = acts_of_today(scene, page.person);
}

}  // namespace

bool is_pin_changed_today(const Scene& scene, const KnownPerson& person) {
  const auto acts = acts_of_today(scene, person);
  return std::any_of(acts.begin(), acts.end(), [](const Button& each) {
    return std::holds_alternative<ChangePin>(each.intent);
  });
}

Button pin_change_button(const Scene& scene) {
  return {ChangePin{}, scene.say("button.change_pin"), {}, Icon::kPin};
}

OwnDay own_day(const Scene& scene, const KnownPerson& person, const Date& date) {
  Day day = day_on(scene, person.id, date);
  const DayMeasure measure =
      measure_of(scene.session, person, date, scene.now.instant, scene.rules);
  const DayRules rules{scene.rules.office, scene.session.calendar, scene.session.declared};
  SheetDay sheet =
      sheet_day(day, measure, {person.id, {person.unit, person.category}, person.exempt}, rules);
  return {std::move(day), std::move(sheet)};
}

void tell_day(const Scene& scene, const OwnDay& day, TodayFace& face) {
  for (PersonFace::Row& row : rows_of(scene, day.day)) {
    TodayFace::Row own;
    own.time = std::move(row.time);
    own.words = std::move(row.words);
    own.icon = row.icon;
    own.struck = row.struck;
    own.line = std::move(row.correction);
    face.rows.push_back(std::move(own));
  }
  face.no_rows = scene.say("person.no_taps");
  DayMeasure measure;
  measure.over = day.day.date != work_date(scene.now.instant, scene.rules.office.day_ends_at);
  measure.now = minute_on(day.day.date, scene.now.instant);
  face.line = line_of(scene, day.sheet.report, measure);
  add_figures_of_day(scene, day, face);
}

std::string year_missing(const Scene& scene, const OwnYear& year) {
  if (!year.answered) return scene.say("tally.looking");
  return year.known ? "" : scene.say("own.unknown");
}

Face today_face(const Scene& scene, const TodayPage& page) {
  if (page.request)
    return request_face(scene, {page.person, *page.request, page.saying.has_value(), false});
  TodayFace face;
  face.person = person_of(page.person);
  for (const auto& key : kTabs) face.tabs.push_back(scene.say(key));
  face.tab = static_cast<std::size_t>(page.tab);
  face.first = page.first;
  face.keys = {scene.say("own.up"), scene.say("own.down")};
  switch (page.tab) {
    case OwnTab::kToday: add_today(scene, page, face); break;
    case OwnTab::kDiary: break;  // a page of its own
    case OwnTab::kMonth: add_month(scene, page, face); break;
    case OwnTab::kLeave: add_leave(scene, page, face); break;
    case OwnTab::kData: add_data(scene, page, face); break;
  }
  if (page.tab != OwnTab::kToday && !face.first) face.first = 0;
  face.closing.push_back({ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk

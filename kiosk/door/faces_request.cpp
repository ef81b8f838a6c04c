// "Xin nghỉ, làm ở nhà, đi học, họp": first what, then which days. Covered by
// tests/door/session_request_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/own_faces.h"
#include "kiosk/door/request.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using Group = ChoiceFace::Group;
using Look = Group::Look;

Button option(RequestGroup group, std::size_t i, std::string title, bool picked) {
  return {Pick{static_cast<std::size_t>(group), i}, std::move(title), {}, Icon::kNone, picked};
}

void add_codes(const Scene& scene, RequestGroup which, std::string_view heading, ChoiceFace& face) {
  Group group{scene.say(heading), Look::kChips, {}};
  const auto codes = codes_to_ask(scene.rules.office, which);
  for (std::size_t i = 0; i < codes.size(); ++i)
    group.options.push_back(option(which, i, codes[i]->name, false));
  if (!group.options.empty()) face.groups.push_back(std::move(group));
}

void add_calendar(const Scene& scene, const RequestShown& shown, ChoiceFace& face) {
  const Request& request = shown.request;
  DayCalendar calendar;
  for (int i = 0; i < 7; ++i)
    calendar.weekdays.push_back(short_weekday(scene, Date{sys_days{request.first} + days{i}}));
  for (int i = 0; i < 7 * kWeeksToPick; ++i) {
    const Date date{sys_days{request.first} + days{i}};
    const bool picked = request.from && *request.from <= date && date <= request.to;
    const auto plan = scene.session.calendar.day(date, {shown.person.unit, shown.person.category});
    calendar.days.push_back(
        {{PickDay{date}, short_date(date), {}, Icon::kNone, picked}, !plan.working()});
  }
  face.calendar = std::move(calendar);
}

void add_next_days(const Scene& scene, const Request& request, ChoiceFace& face) {
  const sys_days today{work_date(scene.now.instant, scene.rules.office.day_ends_at)};
  Group group{scene.say("request.days"), Look::kChips, {}};
  for (std::size_t i = 0; i < 2; ++i) {
    const Date date{today + days{static_cast<int>(i)}};
    const bool picked = request.from == date && request.to == date;
    group.options.push_back(option(RequestGroup::kNextDays, i,
                                   scene.say(i == 0 ? "day.today" : "day.tomorrow"), picked));
  }
  face.groups.push_back(std::move(group));
}

// Half a day is a part of one.
void add_part(const Scene& scene, const Request& request, ChoiceFace& face) {
  if (!request.from || *request.from != request.to) return;
  Group group{"", Look::kChips, {}};  // of the days above
  constexpr std::string_view kParts[] = {"request.whole", "request.morning", "request.afternoon"};
  for (std::size_t i = 0; i < std::size(kParts); ++i)
    group.options.push_back(option(RequestGroup::kPart, i, scene.say(kParts[i]),
                                   request.part == static_cast<Declared::Part>(i)));
  face.groups.push_back(std::move(group));
}

void add_reasons(const Scene& scene, const Request& request, ChoiceFace& face) {
  const auto& reasons = scene.rules.office.request_reasons;
  if (reasons.empty()) return;
  Group group{scene.say("request.reason"), Look::kChips, {}};
  for (std::size_t i = 0; i < reasons.size(); ++i)
    group.options.push_back(option(RequestGroup::kReason, i, reasons[i], request.reason == i));
  face.groups.push_back(std::move(group));
}

}  // namespace

Face request_face(const Scene& scene, const RequestShown& shown) {
  const Request& request = shown.request;
  ChoiceFace face;
  face.person = person_of(shown.person);
  face.sign = Icon::kLeaveDays;
  face.countdown = countdown_of_page(scene);
  const Button back{CloseRequest{}, scene.say("button.go_back"), {}, Icon::kBack};
  if (request.code.empty()) {
    face.title = scene.say(shown.office ? "request.title.office" : "request.title");
    face.recorded = scene.say(shown.office ? "request.stands" : "request.waits");
    add_codes(scene, RequestGroup::kAway, "request.away", face);
    add_codes(scene, RequestGroup::kElsewhere, "request.elsewhere", face);
    face.closing = {back};
    return face;
  }
  face.title = name_of_code(scene, request.code);
  face.recorded =
      request.from ? span_in_words(*request.from, request.to) : scene.say("request.pick_days");
  add_calendar(scene, shown, face);
  add_next_days(scene, request, face);
  add_part(scene, request, face);
  add_reasons(scene, request, face);
  face.closing = {back};
  if (request.from)
    face.closing.push_back({SavePage{},
                            scene.say(shown.office ? "request.enter" : "request.send"),
                            {},
                            Icon::kDone,
                            true});
  if (shown.saying) face.closing.clear();
  return face;
}

}  // namespace kiosk

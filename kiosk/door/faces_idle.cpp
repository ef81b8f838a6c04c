// The glass when nobody is here, and the pill. Covered by tests/door/faces_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/base/lunar_date.h"
#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

Language other(Language language) {
  return language == Language::kVietnamese ? Language::kEnglish : Language::kVietnamese;
}

std::string since_text(const Scene& scene, Instant since) {
  const LocalTime local = local_time(since);
  if (date_of(local) == date_of(local_time(scene.now.instant))) return hour_text(local);
  const std::string date = iso_date(date_of(local));
  return date.substr(8, 2) + '/' + date.substr(5, 2) + ' ' + hour_text(local);
}

Pill offline_pill(const Scene& scene, const std::string& waiting) {
  const Link& link = scene.session.link;
  if (!link.since) return {Pill::State::kOffline, scene.say("pill.offline", {{"n", waiting}})};
  return {
      Pill::State::kOffline,
      scene.say("pill.offline_since", {{"time", since_text(scene, *link.since)}, {"n", waiting}})};
}

constexpr std::string_view kLunarMonths[] = {"lunar.month.1",  "lunar.month.2",  "lunar.month.3",
                                             "lunar.month.4",  "lunar.month.5",  "lunar.month.6",
                                             "lunar.month.7",  "lunar.month.8",  "lunar.month.9",
                                             "lunar.month.10", "lunar.month.11", "lunar.month.12"};
constexpr int kFirstDays = 10;  // are called mùng
constexpr int kFullMoon = 15;

std::string lunar_day(const Scene& scene, int day) {
  if (day == kFullMoon) return scene.say("lunar.full_moon");
  return scene.say(day <= kFirstDays ? "lunar.first_days" : "lunar.day",
                   {{"n", std::to_string(day)}});
}

// Of the date above it: until midnight, not until the working day ends.
std::string lunar_text(const Scene& scene) {
  const auto lunar = lunar_date(date_of(local_time(scene.now.instant)));
  if (!lunar) return {};
  return scene.say(lunar->leap_month ? "lunar.date.leap" : "lunar.date",
                   {{"day", lunar_day(scene, lunar->day)},
                    {"month", scene.say(kLunarMonths[lunar->month - 1])},
                    {"year", lunar_year_name(lunar->year)}});
}

}  // namespace

Face idle_face(const Scene& scene) {
  const auto& office = scene.rules.office;
  const Language language = scene.session.language;
  IdleFace face;
  face.clock = hour_text(local_time(scene.now.instant));
  face.date = date_of_glass(scene, language);
  face.lunar = lunar_text(scene);
  face.call = scene.say("idle.call");
  face.call_too = scene.words.say(other(language), "idle.call");
  if (scene.rules.place == config::Place::kStaff && !scene.session.staff.empty())
    face.figures.push_back({Icon::kPeople,
                            std::to_string(scene.session.inside.size()) + '/' +
                                std::to_string(scene.session.staff.size()),
                            scene.say("idle.present")});
  face.help = scene.say("idle.help");
  face.notice = idle_notice(scene);
  if (scene.session.pins > 0) face.other_way = pin_button(scene);
  if (!office.contact_name.empty()) face.contact.push_back(office.contact_name);
  if (!office.contact_phone.empty()) face.contact.push_back(office.contact_phone);
  return face;
}

Pill pill(const Scene& scene) {
  const Link& link = scene.session.link;
  const std::string waiting = std::to_string(link.waiting);
  if (link.state == Link::State::kNotEnrolled)
    return {Pill::State::kNoCollector, scene.say("pill.not_enrolled")};
  if (link.state == Link::State::kTrying) return {Pill::State::kWaiting, scene.say("pill.trying")};
  if (link.state == Link::State::kOffline) return offline_pill(scene, waiting);
  if (link.waiting > 0) return {Pill::State::kWaiting, scene.say("pill.waiting", {{"n", waiting}})};
  return {Pill::State::kConnected, scene.say("pill.connected")};
}

}  // namespace kiosk

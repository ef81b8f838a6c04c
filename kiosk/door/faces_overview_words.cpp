// How the supervisors' faces say where somebody is, and what of the board asks for them. Covered by
// tests/door/faces_overview_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

using What = WaitingWord::What;
using People = std::vector<PersonNow>;

constexpr std::string_view kDays[] = {"weekday.1", "weekday.2", "weekday.3", "weekday.4",
                                      "weekday.5", "weekday.6", "weekday.7"};
constexpr std::string_view kShortDays[] = {"weekday.short.1", "weekday.short.2", "weekday.short.3",
                                           "weekday.short.4", "weekday.short.5", "weekday.short.6",
                                           "weekday.short.7"};
constexpr std::size_t kNamed = 1;  // of several people in one line

std::string since(const Scene& scene, std::string_view key, const PersonNow& stands) {
  return scene.say(key, {{"time", hour_of(stands.at.since)}});
}

PresenceWords in_the_office(const Scene& scene, const PersonNow& stands) {
  if (!stands.at.code.empty()) return {Icon::kDone, Tint::kOk, scene.say("presence.duty")};
  if (stands.late == std::chrono::minutes{0})
    return {Icon::kDone, Tint::kOk, since(scene, "presence.office", stands)};
  return {Icon::kDone, Tint::kOk,
          scene.say("presence.late", {{"time", hour_of(stands.at.since)},
                                      {"n", std::to_string(stands.late.count())}})};
}

PresenceWords out_of_the_office(const Scene& scene, const PersonNow& stands) {
  if (!stands.at.code.empty()) return {Icon::kErrand, Tint::kAway, scene.say("presence.trip")};
  switch (stands.at.errand) {
    case Errand::kLunch: return {Icon::kLunch, Tint::kAway, since(scene, "presence.lunch", stands)};
    case Errand::kPrivate:
      return {Icon::kErrand, Tint::kLeave, since(scene, "presence.private", stands)};
    default: return {Icon::kErrand, Tint::kAway, since(scene, "presence.official", stands)};
  }
}

PresenceWords not_here(const Scene& scene, const PersonNow& stands) {
  if (stands.group == PeopleGroup::kUnheard)
    return {Icon::kUndecided, Tint::kUnheard, scene.say("presence.unheard")};
  return {Icon::kClock, Tint::kUnheard,
          scene.say(stands.person->exempt ? "presence.exempt"
                    : stands.scheduled    ? "presence.not_yet"
                                          : "presence.day_off")};
}

// "Lý Văn Đức, Vũ Đình Long, +1"
std::string names_of(const People& people, PeopleGroup group, int& count) {
  std::string names;
  count = 0;
  for (const PersonNow& each : people) {
    if (each.group != group || each.at.where != WhereNow::kNotYet) continue;
    if (static_cast<std::size_t>(++count) <= kNamed)
      names += (names.empty() ? "" : ", ") + each.person->name;
  }
  if (static_cast<std::size_t>(count) > kNamed)
    names += ", +" + std::to_string(static_cast<std::size_t>(count) - kNamed);
  return names;
}

void add_unheard(const Scene& scene, const People& people, OverviewFace& face) {
  int count = 0;
  const std::string names = names_of(people, PeopleGroup::kUnheard, count);
  if (count == 0) return;
  Intent leads = ShowGroup{PeopleGroup::kUnheard};
  for (const PersonNow& each : people)
    if (count == 1 && each.group == PeopleGroup::kUnheard && each.at.where == WhereNow::kNotYet)
      leads = OpenPerson{each.person->id};
  face.attention.push_back({leads, Icon::kUndecided, Tint::kUnheard,
                            scene.say("attention.unheard", {{"n", std::to_string(count)}}), names});
}

// At work elsewhere, as it was declared, and not a word since.
void add_silent(const Scene& scene, const PersonNow& each, OverviewFace& face) {
  if (!each.silent_since) return;
  const bool home = each.at.where == WhereNow::kHome;
  face.attention.push_back({OpenPerson{each.person->id}, home ? Icon::kHome : Icon::kField,
                            Tint::kUnheard, each.person->name,
                            scene.say(home ? "attention.silent_home" : "attention.silent_field",
                                      {{"time", minute_text(*each.silent_since)}})});
}

Icon icon_of(What what) {
  switch (what) {
    case What::kRecalled: return Icon::kPaper;
    case What::kChange: return Icon::kWithdraw;
    case What::kClaimed: return Icon::kPin;
    case What::kDeclared: break;
  }
  return Icon::kLeaveDays;
}

// "Hôm nay", "T6 20/11"
std::string day_in_a_line(const Scene& scene, const Date& date) {
  if (date == work_date(scene.now.instant, scene.rules.office.day_ends_at))
    return scene.say("day.today");
  return short_weekday(scene, date) + ' ' + short_date(date);
}

// The same; of several days 25/11 – 26/11.
std::string days_in_a_line(const Scene& scene, const WaitingWord& word) {
  return word.last > word.date ? span_in_words(word.date, word.last)
                               : day_in_a_line(scene, word.date);
}

void add_waits(const Scene& scene, const PersonNow& each, OverviewFace& face) {
  for (const WaitingWord& word : waiting_of(scene.session, *each.kept, each.person->id))
    face.attention.push_back({OpenPerson{each.person->id}, icon_of(word.what), Tint::kLeave,
                              each.person->name,
                              name_of(scene, word.what) + " · " + days_in_a_line(scene, word)});
}

// Handed in, of whom the board's owner decides about (S0-30).
void add_diaries(const Scene& scene, const OverviewPage& page, const People& people,
                 OverviewFace& face) {
  std::size_t days = 0;
  std::size_t writers = 0;
  for (const PersonNow& each : people) {
    if (each.kept->diaries == 0 || !decides_about(page.by, *each.person)) continue;
    days += each.kept->diaries;
    ++writers;
  }
  if (days == 0) return;
  face.attention.push_back({OpenReview{}, Icon::kPaper, Tint::kAway,
                            scene.say(days == 1 ? "attention.diary" : "attention.diaries",
                                      {{"n", std::to_string(days)}}),
                            scene.say(writers == 1 ? "attention.writer" : "attention.writers",
                                      {{"n", std::to_string(writers)}})});
}

void add_missing(const Scene& scene, const PersonNow& each, const Date& today, OverviewFace& face) {
  for (const DaySeen& seen : each.kept->days)
    if (seen.no_departure && seen.date < today)
      face.attention.push_back(
          {OpenPerson{each.person->id, seen.date}, Icon::kLeave, Tint::kLate, each.person->name,
           scene.say("attention.no_departure", {{"day", day_in_a_line(scene, seen.date)}})});
}

}  // namespace

PresenceWords presence_of(const Scene& scene, const PersonNow& stands) {
  switch (stands.at.where) {
    case WhereNow::kOffice: return in_the_office(scene, stands);
    case WhereNow::kOut: return out_of_the_office(scene, stands);
    case WhereNow::kField:
      if (!stands.at.code.empty())
        return {Icon::kField, Tint::kAway, scene.say("presence.field_declared")};
      return {Icon::kField, Tint::kAway, since(scene, "presence.field", stands)};
    case WhereNow::kLeft:
      return {Icon::kLeave, Tint::kUnheard, since(scene, "presence.left", stands)};
    case WhereNow::kHome: return {Icon::kHome, Tint::kAway, scene.say("presence.home")};
    case WhereNow::kLeave:
      return {Icon::kLeaveDays, Tint::kLeave,
              stands.away_until && *stands.away_until > stands.kept->today.date
                  ? scene.say("presence.leave_until", {{"date", short_date(*stands.away_until)}})
                  : scene.say("presence.leave")};
    case WhereNow::kUnknown:
      return {Icon::kUndecided, Tint::kUnheard, since(scene, "presence.unknown", stands)};
    case WhereNow::kNotYet: break;
  }
  return not_here(scene, stands);
}

std::string short_date(const Date& date) {
  const std::string iso = iso_date(date);
  return iso.substr(8, 2) + '/' + iso.substr(5, 2);
}

std::string day_name(const Scene& scene, const Date& date) {
  if (date == work_date(scene.now.instant, scene.rules.office.day_ends_at))
    return scene.say("day.today");
  const std::chrono::weekday weekday{std::chrono::sys_days{date}};
  return scene.say("day.named", {{"weekday", scene.say(kDays[weekday.iso_encoding() - 1])},
                                 {"date", short_date(date)}});
}

std::string short_weekday(const Scene& scene, const Date& date) {
  const std::chrono::weekday weekday{std::chrono::sys_days{date}};
  return scene.say(kShortDays[weekday.iso_encoding() - 1]);
}

std::string counted(int count) { return std::to_string(count); }

std::string name_of(const Scene& scene, What what) {
  switch (what) {
    case What::kRecalled: return scene.say("waiting.recalled");
    case What::kChange: return scene.say("waiting.change");
    case What::kClaimed: return scene.say("waiting.claimed");
    case What::kDeclared: break;
  }
  return scene.say("waiting.declared");
}

std::vector<WaitingWord> waiting_of(const Session& session, const PersonKept& kept,
                                    const StaffId& who) {
  std::vector<WaitingWord> all = kept.waits;
  for (const DeclaredStanding& each : session.declared.waiting())
    if (each.declaration.who == who)
      all.push_back({What::kDeclared, each.declaration.id, each.declaration.what.from,
                     each.declaration.what.to});
  return all;
}

OverviewTop overview_top(const Scene& scene, const OverviewPage& page, std::string title,
                         std::string line) {
  return page_top(scene, page.by, {std::move(title), std::move(line)},
                  {BackToOverview{}, scene.say("button.to_overview"), {}, Icon::kBack});
}

void add_attention(const Scene& scene, const OverviewPage& page, const People& people,
                   OverviewFace& face) {
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  add_incidents_to_attention(scene, page, face);
  add_unheard(scene, people, face);
  for (const PersonNow& each : people) add_silent(scene, each, face);
  for (const PersonNow& each : people)
    if (each.person->id != page.by.id) add_waits(scene, each, face);
  add_diaries(scene, page, people, face);
  for (const PersonNow& each : people) add_missing(scene, each, today, face);
  add_notices_to_attention(scene, page, face);
  face.attention_title = scene.say("attention.title");
  face.attention_count =
      scene.say("attention.count", {{"n", counted(static_cast<int>(face.attention.size()))}});
  face.no_attention = scene.say("attention.none");
  face.first_attention = page.first_attention < face.attention.size() ? page.first_attention : 0;
  face.attention_keys = {scene.say("attention.up"), scene.say("attention.down")};
}

}  // namespace kiosk

#include "kiosk/admin/attendance_commands.h"

#include <algorithm>
#include <map>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/json.h"
#include "kiosk/people/directory.h"
#include "kiosk/presence/where_now.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk::admin {
namespace {
using std::chrono::minutes;

constexpr std::string_view kPlaces[] = {"office", "field", "official", "private", "break"};
constexpr std::string_view kExceptions[] = {
    "late",      "early",           "missing_arrival", "missing_departure",
    "absent",    "absent_in_hours", "unclear",         "doubted",
    "unplanned", "unheard"};

template <class Enum, std::size_t N>
std::string word_of(const std::string_view (&words)[N], Enum value) {
  return std::string{words[static_cast<std::size_t>(value)]};
}

// Who works here, and when, as the log has it.
struct OfficeNow {
  Place place;
  std::unique_ptr<LogAccess> log;
  Directory people;
  std::optional<WorkCalendar> calendar;

  DayMeasure measure(const StaffMember& person, const Date& date, Instant now) const {
    const config::Office& office = place.settings.office;
    DayMeasure measure;
    measure.sessions = calendar->day(date, {person.unit, person.category}).sessions;
    measure.grace = office.grace;
    measure.now = minute_on(date, now);
    measure.over = measure.now >= std::chrono::days{1} + office.day_ends_at;
    return measure;
  }
};

Result<OfficeNow> office_now(const std::filesystem::path& root, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return reached.error();
  OfficeNow office{std::move(reached.value().place), std::move(reached.value().log), {}, {}};
  const auto facts = office_facts(office.place, *office.log);
  if (!facts) return facts.error();
  office.calendar.emplace(office.place.settings.office);
  for (const Fact& fact : facts.value()) {
    office.people.take(fact);
    office.calendar->take(fact);
  }
  return office;
}

// 26:10 is ten past two in the small hours after the day.
std::string minute_text(minutes minute) {
  const auto two = [](std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return two(minute.count() / 60) + ':' + two(minute.count() % 60);
}

Json json_of(const Trip& trip) { return json_from(text_of(trip)).value(); }

Json json_of(const Tap& tap) {
  Json json{{"id", to_string(tap.id)}, {"at", rfc3339(tap.at)}};
  if (tap.meant) {
    json["meaning"] = to_string(tap.meant->meaning);
    if (tap.meant->errand != Errand::kNone) json["errand"] = to_string(tap.meant->errand);
    if (tap.meant->trip != Trip{}) json["trip"] = json_of(tap.meant->trip);
    json["said"] = tap.meant->said == Said::kPerson ? "person" : "inferred";
  }
  if (tap.repeats) json["repeats"] = to_string(*tap.repeats);
  if (tap.undecided()) json["undecided"] = true;
  if (tap.doubted) json["doubted"] = true;
  if (tap.withdrawn) json["withdrawn"] = true;
  if (tap.clock.state == ClockState::kSuspect) json["clock"] = "suspect";
  return json;
}

Json json_of(const Stay& stay) {
  Json json{{"from", minute_text(stay.from)}, {"to", nullptr}};
  if (stay.to) json["to"] = minute_text(*stay.to);
  json["place"] = word_of(kPlaces, stay.place);
  if (stay.declared) json["declared"] = true;
  return json;
}

// Every word about a tap that was said after it, so that what was changed stays visible.
Json corrections_of(const std::vector<Mark>& marks, const Day& day) {
  constexpr std::string_view kKinds[] = {"", "", "", "meaning", "withdrawn", "doubted", "affirmed"};
  std::vector<const Mark*> words;
  for (const Mark& mark : marks)
    if (!is_tap(mark) && day.tap(mark.tap) != nullptr) words.push_back(&mark);
  std::sort(words.begin(), words.end(),
            [](const Mark* a, const Mark* b) { return a->stamp < b->stamp; });
  Json json = Json::array();
  for (const Mark* word : words) {
    Json each{{"tap", to_string(word->tap)}, {"kind", word_of(kKinds, word->kind)}};
    if (word->kind == Mark::Kind::kWord) each["meaning"] = to_string(word->meant.meaning);
    each["event"] = to_string(word->id);
    json.push_back(std::move(each));
  }
  return json;
}

Json hours_of(const DayMeasure& measure) {
  Json hours = Json::array();
  for (const auto& session : measure.sessions)
    hours.push_back({minute_text(session.from), minute_text(session.to)});
  return hours;
}

Json json_of(const DayReport& report) {
  Json json{{"sessions", Json::array()},
            {"present_minutes", report.present.count()},
            {"late_minutes", report.late.count()},
            {"early_minutes", report.early.count()},
            {"absent_minutes", report.absent.count()},
            {"exceptions", Json::array()}};
  for (const Stay& stay : report.stays) json["sessions"].push_back(json_of(stay));
  for (const Exception each : report.exceptions)
    json["exceptions"].push_back(word_of(kExceptions, each));
  return json;
}

Json on_board(const StaffMember& person, const Whereabout& now) {
  Json json{{"id", person.id.text},
            {"name", person.name},
            {"state", to_string(now.where)},
            {"since", nullptr},
            {"note", now.trip.to}};
  if (now.where != WhereNow::kNotYet) json["since"] = rfc3339(now.since);
  return json;
}

int print(const Result<std::string>& told) {
  if (!told) return refuse(told.error());
  say(told.value());
  return kGood;
}

}  // namespace

Result<std::string> day_told(const std::filesystem::path& root, const std::string& staff,
                             const std::string& date, const Clock& clock) {
  const auto on = date_from(date);
  if (!on) return Error{Fault::kBadData, "DATE: expected 2026-11-23 (" + date + ")"};
  auto office = office_now(root, clock);
  if (!office) return office.error();
  const StaffMember* person = office.value().people.person(StaffId{staff});
  if (person == nullptr) return Error{Fault::kBadData, "no such person here (" + staff + ")"};
  const auto marks = marks_of_days(office.value().place, *office.value().log, {person->id, *on});
  if (!marks) return marks.error();
  const DayMeasure measure = office.value().measure(*person, *on, clock.now().instant);
  const Day told = day_of(marks.value(), *on, office.value().place.settings.office.day_ends_at);
  const WorkDay plan = office.value().calendar->day(*on, {person->unit, person->category});
  Json json{{"date", iso_date(*on)}, {"staff", staff}, {"name", person->name}};
  json["working"] = plan.working();
  json["why"] = plan.why;
  json["hours"] = hours_of(measure);
  json["taps"] = Json::array();
  for (const Tap& tap : told.taps) json["taps"].push_back(json_of(tap));
  json.update(json_of(report_of(told, measure)));
  json["corrections"] = corrections_of(marks.value(), told);
  return text_of(json);
}

Result<std::string> board_told(const std::filesystem::path& root, const std::string& at,
                               const Clock& clock) {
  const auto moment = at.empty() ? Moment{clock.now().instant, kOfficeOffset}
                                 : moment_from_rfc3339(at).value_or(Moment{});
  if (moment.instant == Instant{})
    return Error{Fault::kBadData, "--at: expected 2026-11-23T10:00:00+07:00 (" + at + ")"};
  auto office = office_now(root, clock);
  if (!office) return office.error();
  const auto ends = office.value().place.settings.office.day_ends_at;
  const Date date = work_date(moment.instant, ends);
  auto marks = marks_of_days(office.value().place, *office.value().log, {{}, date});
  if (!marks) return marks.error();
  std::map<StaffId, std::vector<Mark>> of_each;
  for (Mark& mark : marks.value())
    if (mark.at <= moment.instant) of_each[mark.who].push_back(std::move(mark));
  Json json{{"at", rfc3339(moment.instant)}, {"people", Json::array()}, {"counts", Json::object()}};
  std::map<std::string, int> counts;
  for (const StaffMember* person : office.value().people.people()) {
    const Whereabout now = where_now(day_of(of_each[person->id], date, ends),
                                     office.value().measure(*person, date, moment.instant));
    json["people"].push_back(on_board(*person, now));
    ++counts[std::string{to_string(now.where)}];
  }
  for (const auto& [state, count] : counts) json["counts"][state] = count;
  return text_of(json);
}

int day(const std::filesystem::path& root, const std::string& staff, const std::string& date,
        const Clock& clock) {
  return print(day_told(root, staff, date, clock));
}

int board(const std::filesystem::path& root, const std::string& at, const Clock& clock) {
  return print(board_told(root, at, clock));
}

}  // namespace kiosk::admin

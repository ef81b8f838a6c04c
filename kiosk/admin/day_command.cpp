// `congso day`: one person's day; declared in attendance_commands.h.

#include "kiosk/admin/attendance_commands.h"

#include <algorithm>
#include <set>

#include "kiosk/admin/diary_report.h"
#include "kiosk/admin/office_now.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/json.h"
#include "kiosk/reports/diary_json.h"

namespace kiosk::admin {
namespace {
using std::chrono::minutes;

template <class Enum, std::size_t N>
std::string word_of(const std::string_view (&words)[N], Enum value) {
  return std::string{words[static_cast<std::size_t>(value)]};
}

Json json_of(const Trip& trip) { return json_from(text_of(trip)).value(); }

Json json_of(const Tap& tap) {
  Json json{{"id", to_string(tap.id)}, {"at", rfc3339(tap.at)}};
  if (tap.meant) {
    json["meaning"] = to_string(tap.meant->meaning);
    if (tap.meant->errand != Errand::kNone) json["errand"] = to_string(tap.meant->errand);
    const Trip& trip = tap.meant->trip;
    const bool out = tap.meant->meaning == Meaning::kWentOut;
    if (out && trip != Trip{}) json["trip"] = json_of(trip);
    if (!out && !trip.tasks.empty()) json["reason"] = trip.tasks.front();
    json["said"] = tap.meant->said == Said::kPerson ? "person" : "inferred";
  }
  if (tap.repeats) json["repeats"] = to_string(*tap.repeats);
  if (tap.undecided()) json["undecided"] = true;
  if (tap.doubted) json["doubted"] = true;
  if (tap.withdrawn) json["withdrawn"] = true;
  if (tap.recalled) json["recalled"] = true;
  if (tap.claimed) json["claimed"] = true;
  if (tap.clock.state == ClockState::kSuspect) json["clock"] = "suspect";
  return json;
}

Json json_of(const Stay& stay) {
  Json json{{"from", minute_text(stay.from)}, {"to", nullptr}};
  if (stay.to) json["to"] = minute_text(*stay.to);
  json["place"] = to_string(stay.place);
  if (stay.declared) json["declared"] = true;
  return json;
}

std::string kind_of(const Mark& word) {
  using Kind = Mark::Kind;
  switch (word.kind) {
    case Kind::kWithdrawn: return "withdrawn";
    case Kind::kDoubted: return "doubted";
    case Kind::kAffirmed: return "affirmed";
    case Kind::kRecalled: return "recalled";
    case Kind::kDecided: return word.decided.approved ? "approved" : "refused";
    default: return "meaning";
  }
}

Json json_of_word(const Mark& word) {
  Json json{{"kind", kind_of(word)}, {"event", to_string(word.id)}, {"at", rfc3339(word.at)}};
  if (!word.by.empty()) json["by"] = word.by.text;
  if (word.kind == Mark::Kind::kWord || word.kind == Mark::Kind::kRecalled)
    json["meaning"] = to_string(word.meant.meaning);
  if (word.kind == Mark::Kind::kRecalled) {
    json["time"] = minute_text(word.recalled.minute);
    json["basis"] = to_string(word.recalled.basis);
    return json;
  }
  json["tap"] = to_string(word.tap);
  if (!word.decided.comment.empty()) json["comment"] = word.decided.comment;
  return json;
}

// Every word about the day that was said after its taps, so that what was changed stays visible.
Json corrections_of(const std::vector<Mark>& marks, const Day& day) {
  std::set<EventId> spoken_of;
  for (const Tap& tap : day.taps) spoken_of.insert(tap.id);
  for (const Recalled& recalled : day.recalled) spoken_of.insert(recalled.id);
  for (const Tap& tap : day.taps)
    if (tap.change) spoken_of.insert(tap.change->id);
  std::vector<const Mark*> words;
  for (const Mark& mark : marks) {
    const bool of_day = mark.kind == Mark::Kind::kRecalled ? spoken_of.count(mark.id) != 0
                                                           : spoken_of.count(mark.tap) != 0;
    if (!is_tap(mark) && of_day) words.push_back(&mark);
  }
  std::sort(words.begin(), words.end(),
            [](const Mark* a, const Mark* b) { return a->stamp < b->stamp; });
  Json json = Json::array();
  for (const Mark* word : words) json.push_back(json_of_word(*word));
  return json;
}

Json declared_of(const OfficeNow& office, const StaffId& who, const Date& date) {
  constexpr std::string_view kStates[] = {"agreed", "waits", "refused", "withdrawn"};
  Json json = Json::array();
  for (const DeclaredStanding& each : office.declared.on(who, date)) {
    const Declaration& said = each.declaration;
    Json one{{"event", to_string(said.id)},
             {"code", said.what.code},
             {"from", iso_date(said.what.from)},
             {"to", iso_date(said.what.to)},
             {"state", word_of(kStates, each.state)}};
    if (!said.what.reason.empty()) one["reason"] = said.what.reason;
    if (!said.by.empty()) one["by"] = said.by.text;
    one["office"] = said.from_office;
    if (each.decision) one["decided_by"] = each.decision->by.text;
    json.push_back(std::move(one));
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
            {"after_hours_minutes", report.after_hours.count()},
            {"exceptions", Json::array()}};
  for (const Stay& stay : report.stays) json["sessions"].push_back(json_of(stay));
  for (const Exception each : report.exceptions) json["exceptions"].push_back(to_string(each));
  json["waits"] = report.waits;
  json["corrected"] = report.corrected;
  return json;
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
  if (auto read = read_declared(office.value(), *on, *on); !read) return read.error();
  const auto marks =
      marks_of_days(office.value().place, *office.value().log, {person->id, *on, *on});
  if (!marks) return marks.error();
  const DayMeasure measure = office.value().measure(*person, *on, clock.now().instant);
  const Day told =
      day_of(marks.value(), *on, working_days(office.value().rules(), person->id, *on, *on));
  const WorkDay plan = office.value().calendar->day(*on, {person->unit, person->category});
  Json json{{"date", iso_date(*on)}, {"staff", staff}, {"name", person->name}};
  json["working"] = plan.working();
  json["why"] = plan.why;
  json["hours"] = hours_of(measure);
  json["taps"] = Json::array();
  for (const Tap& tap : told.taps) json["taps"].push_back(json_of(tap));
  json.update(json_of(report_of(told, measure)));
  json["corrections"] = corrections_of(marks.value(), told);
  json["declared"] = declared_of(office.value(), person->id, *on);
  const auto diary = diary_of_day(office.value(), person->id, *on, clock.now().instant);
  if (!diary) return diary.error();
  json["diary"] = json_from(diary_day_json(diary.value())).value();
  return text_of(json);
}

int day(const std::filesystem::path& root, const std::string& staff, const std::string& date,
        const Clock& clock) {
  return print(day_told(root, staff, date, clock));
}

}  // namespace kiosk::admin

// One person's day as a supervisor sees it: the time line with every correction, and how often they
// came late. Covered by tests/door/faces_person_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

using Row = PersonFace::Row;

std::string name_of_person(const Scene& scene, const StaffId& id) {
  const KnownPerson* person = known_person(scene.session, id);
  return person == nullptr ? id.text : person->name;
}

// "Được đồng ý: Phạm Hoàng Long – Đã xác minh"
std::string decided_words(const Scene& scene, const Decision& decision) {
  std::string words = scene.say(decision.approved ? "decided.approved" : "decided.refused",
                                {{"name", name_of_person(scene, decision.by)}});
  return decision.comment.empty() ? words : words + " – " + decision.comment;
}

std::string correction_of(const Scene& scene, const Tap& tap) {
  if (tap.change && tap.change->decision) {
    const std::string old = scene.say(words_for(tap.change->instead_of).row);
    const std::string said = decided_words(scene, *tap.change->decision);
    if (!tap.change->decision->approved) return said;
    return scene.say("correction.was", {{"old", old}}) + " · " + said;
  }
  if (tap.change && tap.meant != tap.change->meant)
    return scene.say("correction.waits", {{"new", scene.say(words_for(tap.change->meant).row)}});
  if (tap.decision)
    return (tap.recalled ? scene.say("correction.recalled") + " · " : "") +
           decided_words(scene, *tap.decision);
  if (tap.recalled) return scene.say("correction.by_office");
  if (tap.claimed) return scene.say("correction.claimed");
  return tap.doubted ? scene.say("row.doubted") : "";
}

Row row_of(const Scene& scene, const Tap& tap) {
  const bool repetition = tap.repeats && !tap.meant;
  const MeaningWords words = words_for(tap.meant);
  std::string text = scene.say(repetition ? "row.repeated" : words.row);
  text += reason_of(tap);
  if (tap.withdrawn) text += " · " + scene.say("row.withdrawn");
  return {hour_of(tap.at), text, repetition ? Icon::kRepeat : words.icon, tap.withdrawn,
          correction_of(scene, tap)};
}

// Told afterwards, and not counting: it waits, or was refused.
Row row_of(const Scene& scene, const Recalled& recalled) {
  const MeaningWords words = words_for(recalled.what.meant);
  return {minute_text(recalled.what.minute), scene.say(words.row), words.icon,
          recalled.decision.has_value() || recalled.withdrawn,
          recalled.decision ? decided_words(scene, *recalled.decision)
                            : scene.say("correction.recalled_waits")};
}

std::vector<Row> rows_of(const Scene& scene, const Day& day) {
  std::vector<Row> rows;
  for (const Tap& tap : day.taps) rows.push_back(row_of(scene, tap));
  for (const Recalled& recalled : day.recalled)
    if (!recalled.counts()) rows.push_back(row_of(scene, recalled));
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.time < b.time; });
  return rows;
}

void add_tallies(const Scene& scene, const PersonPage& person, PersonFace& face) {
  face.tally_title = scene.say("tally.title");
  for (const LateTally& tally : person.tallies)
    face.tallies.push_back({scene.say("tally.times", {{"n", counted(tally.times)}}),
                            scene.say("tally.days", {{"n", counted(tally.days)},
                                                     {"amount", amount(scene, tally.minutes)}})});
  if (face.tallies.empty()) face.tallies = {{"…", scene.say("tally.looking")}};
}

struct PlaceWords {
  Tint tint = Tint::kOk;
  std::string_view key;
};

PlaceWords words_for(WorkPlace place) {
  switch (place) {
    case WorkPlace::kOffice: return {Tint::kOk, "overview.present"};
    case WorkPlace::kField: return {Tint::kAway, "overview.field"};
    case WorkPlace::kOfficial: return {Tint::kAway, "row.out"};
    case WorkPlace::kPrivate: return {Tint::kUnheard, "place.private"};
    case WorkPlace::kBreak: return {Tint::kUnheard, "row.lunch"};
    case WorkPlace::kHome: return {Tint::kAway, "presence.home"};
    case WorkPlace::kDuty: return {Tint::kOk, "presence.duty"};
    case WorkPlace::kLeave: break;
  }
  return {Tint::kLeave, "place.leave"};
}

// The stays of the day from six to six; one whose end nobody tapped has none.
void add_strip(const Scene& scene, const PersonPage& person, const Day& day, PersonFace& face) {
  using namespace std::chrono_literals;
  constexpr std::chrono::minutes kFrom{6 * 60};
  constexpr std::chrono::minutes kLong{12 * 60};
  const auto part = [=](std::chrono::minutes minute) {
    const auto share =
        static_cast<float>((minute - kFrom).count()) / static_cast<float>(kLong.count());
    return std::clamp(share, 0.0F, 1.0F);
  };
  const DayMeasure measure =
      measure_of(scene.session, person.who, day.date, scene.now.instant, scene.rules);
  for (const Stay& stay : report_of(day, measure).stays) {
    if (!stay.to) continue;
    const PlaceWords words = words_for(stay.place);
    face.stretches.push_back({part(stay.from), part(*stay.to), words.tint, scene.say(words.key)});
  }
  for (auto hour = kFrom; hour <= kFrom + kLong; hour += 2h)
    face.hours.push_back(std::to_string(hour.count() / 60));
  if (!measure.over) face.now = part(measure.now);
  face.strip_name = scene.say("person.strip");
}

Day day_on(const Scene& scene, const StaffId& who, const Date& date) {
  using namespace std::chrono_literals;
  const Instant noon = instant_of(LocalTime{std::chrono::local_days{date} + 12h});
  return scene.session.book.recorded_day_at(who, noon);
}

}  // namespace

Face person_face(const Scene& scene, const OverviewPage& page, const PersonPage& person) {
  const auto kept = page.people.find(person.who.id);
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  std::vector<WaitingWord> waits;
  if (kept != page.people.end())
    waits = waiting_of(scene.session, kept->second, person.who.id, today);
  PersonFace face;
  face.person = person_of(person.who);
  face.top = overview_top(scene, page, scene.say("person.title"), person.who.unit);
  const bool of_a_tap = !waits.empty() && waits.front().what != WaitingWord::What::kDeclared;
  const Date shown = of_a_tap ? waits.front().date : person.date;
  face.day_title = day_name(scene, shown);
  const Day day = day_on(scene, person.who.id, shown);
  face.rows = rows_of(scene, day);
  add_strip(scene, person, day, face);
  face.no_rows = scene.say("person.no_taps");
  face.waiting_title = scene.say("waiting.title");
  if (!waits.empty()) face.waiting = waiting_face(scene, page, person, waits.front());
  face.nothing_waits = scene.say("waiting.none");
  if (person.decided) face.decided = scene.say(*person.decided ? "decided.yes" : "decided.no");
  add_tallies(scene, person, face);
  return face;
}

}  // namespace kiosk

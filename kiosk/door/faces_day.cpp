// The words of one day, which its owner and who supervises them read alike. Covered by
// tests/door/faces_person_test.cpp and faces_today_test.cpp.

#include "kiosk/door/day_words.h"

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview.h"

namespace kiosk {
namespace {

using Row = PersonFace::Row;

std::string correction_of(const Scene& scene, const Tap& tap) {
  if (tap.change && tap.change->decision) {
    const std::string old = scene.say(words_for(tap.change->instead_of).row);
    std::string said = decided_words(scene, *tap.change->decision);
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
  std::string text = scene.say(repetition    ? "row.repeated"
                               : tap.carried ? "row.carried"
                                             : words.row);
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

}  // namespace

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

std::string name_of_person(const Scene& scene, const StaffId& id) {
  const KnownPerson* person = known_person(scene.session, id);
  return person == nullptr ? id.text : person->name;
}

std::string decided_words(const Scene& scene, const Decision& decision) {
  std::string words = scene.say(decision.approved ? "decided.approved" : "decided.refused",
                                {{"name", name_of_person(scene, decision.by)}});
  return decision.comment.empty() ? words : words + " – " + decision.comment;
}

std::vector<Row> rows_of(const Scene& scene, const Day& day) {
  struct Placed {
    Instant at;  // a night on duty ends at an earlier hour than it began
    Row row;
  };
  std::vector<Placed> placed;
  for (const Tap& tap : day.taps) placed.push_back({tap.at, row_of(scene, tap)});
  for (const Recalled& recalled : day.recalled)
    if (!recalled.counts())
      placed.push_back({instant_of(LocalTime{std::chrono::local_days{recalled.what.date} +
                                             recalled.what.minute}),
                        row_of(scene, recalled)});
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& a, const Placed& b) { return a.at < b.at; });
  std::vector<Row> rows;
  rows.reserve(placed.size());
  for (Placed& each : placed) rows.push_back(std::move(each.row));
  return rows;
}

namespace {

// The usual day, and as much longer as somebody was there.
struct HoursShown {
  std::chrono::minutes from{6 * 60};
  std::chrono::minutes to{18 * 60};
  std::chrono::minutes step{2 * 60};

  explicit HoursShown(const DayReport& report) {
    for (const Stay& stay : report.stays) {
      while (stay.from < from) from -= step;
      while (stay.to && *stay.to > to) to += step;
    }
    constexpr int kMostSteps = 8;  // their hours stand beside each other
    if ((to - from) / step > kMostSteps) step *= 2;
    while ((to - from) % step != std::chrono::minutes{0}) to += std::chrono::hours{2};
  }
  float part(std::chrono::minutes minute) const {
    const auto share =
        static_cast<float>((minute - from).count()) / static_cast<float>((to - from).count());
    return std::clamp(share, 0.0F, 1.0F);
  }
};

}  // namespace

DayLine line_of(const Scene& scene, const DayReport& report, const DayMeasure& measure) {
  const HoursShown shown{report};
  DayLine line;
  line.name = scene.say("person.strip");
  for (const Stay& stay : report.stays) {
    if (!stay.to) continue;
    const PlaceWords words = words_for(stay.place);
    line.stretches.push_back(
        {shown.part(stay.from), shown.part(*stay.to), words.tint, scene.say(words.key)});
  }
  for (auto hour = shown.from; hour <= shown.to; hour += shown.step)
    line.hours.push_back(std::to_string(hour.count() / 60 % 24));
  if (!measure.over) line.now = shown.part(measure.now);
  return line;
}

Day day_on(const Scene& scene, const StaffId& who, const Date& date) {
  using namespace std::chrono_literals;
  const Instant noon = instant_of(LocalTime{std::chrono::local_days{date} + 12h});
  return scene.session.book.recorded_day_at(who, noon);
}

}  // namespace kiosk

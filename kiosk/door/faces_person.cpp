// One person's day as a supervisor sees it: the time line with every correction, and how often they
// came late. Covered by tests/door/faces_person_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/day_words.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

void add_tallies(const Scene& scene, const PersonPage& person, PersonFace& face) {
  face.tally_title = scene.say("tally.title");
  for (const LateTally& tally : person.tallies)
    face.tallies.push_back({scene.say("tally.times", {{"n", counted(tally.times)}}),
                            scene.say("tally.days", {{"n", counted(tally.days)},
                                                     {"amount", amount(scene, tally.minutes)}})});
  if (face.tallies.empty()) face.tallies = {{"…", scene.say("tally.looking")}};
}

void add_line(const Scene& scene, const PersonPage& person, const Day& day, PersonFace& face) {
  const DayMeasure measure =
      measure_of(scene.session, person.who, day.date, scene.now.instant, scene.rules);
  face.line = line_of(scene, report_of(day, measure), measure);
}

}  // namespace

Face person_face(const Scene& scene, const OverviewPage& page, const PersonPage& person) {
  const auto kept = page.people.find(person.who.id);
  std::vector<WaitingWord> waits;
  if (kept != page.people.end()) waits = waiting_of(scene.session, kept->second, person.who.id);
  PersonFace face;
  face.person = person_of(person.who);
  face.top = overview_top(scene, page, scene.say("person.title"), person.who.unit);
  if (decides_about(page.by, person.who))
    face.action = Button{OpenRequest{}, scene.say("person.declare"), {}, Icon::kLeaveDays};
  face.top.action = remind_button(scene, page, person);
  const bool of_a_tap = !waits.empty() && waits.front().what != WaitingWord::What::kDeclared;
  const Date shown = of_a_tap ? waits.front().date : person.date;
  face.day_title = day_name(scene, shown);
  const Day day = day_on(scene, person.who.id, shown);
  face.rows = rows_of(scene, day);
  add_reminded(scene, page, person, face);
  add_line(scene, person, day, face);
  face.no_rows = scene.say("person.no_taps");
  face.waiting_title = scene.say("waiting.title");
  if (!waits.empty()) face.waiting = waiting_face(scene, page, person, waits.front());
  face.nothing_waits = scene.say("waiting.none");
  if (person.declared) face.decided = scene.say("person.declared");
  if (person.decided) face.decided = scene.say(*person.decided ? "decided.yes" : "decided.no");
  add_tallies(scene, person, face);
  return face;
}

}  // namespace kiosk

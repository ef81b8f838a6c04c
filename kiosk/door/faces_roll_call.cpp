// "Điểm danh khẩn cấp": who was last known inside, to be ticked off. Covered by
// tests/door/faces_overview_test.cpp.

#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

using Line = RollCallFace::Line;

Line line_of(const Scene& scene, const KnownPerson& person, const RollCallPage& page) {
  const Day day = scene.session.book.recorded_day_at(person.id, scene.now.instant);
  const bool known = day.now.where != Whereabouts::kNotYet && !day.now.unclear;
  return {person.id, person.name,
          known ? scene.say("presence.office", {{"time", hour_of(day.now.since)}})
                : scene.say("roll_call.unclear"),
          page.found.contains(person.id)};
}

}  // namespace

Face roll_call_face(const Scene& scene, const OverviewPage& page, const RollCallPage& roll_call) {
  RollCallFace face;
  face.top = overview_top(scene, page, scene.say("roll_call.title"), scene.say("roll_call.line"));
  std::vector<const KnownPerson*> people;
  for (const StaffId& who : roll_call.inside)
    if (const KnownPerson* person = known_person(scene.session, who)) people.push_back(person);
  sort_by_unit(people, scene.rules);
  const std::string* unit = nullptr;
  for (const KnownPerson* person : people) {
    if (unit == nullptr || *unit != person->unit)
      face.lines.push_back({{}, person->unit, {}, false});
    unit = &person->unit;
    face.lines.push_back(line_of(scene, *person, roll_call));
  }
  face.found = std::to_string(roll_call.found.size()) + '/' + std::to_string(people.size());
  face.words = scene.say("roll_call.found");
  face.first = roll_call.first < face.lines.size() ? roll_call.first : 0;
  face.nobody = scene.say("roll_call.nobody");
  face.keys = {scene.say("roll_call.up"), scene.say("roll_call.down")};
  return face;
}

}  // namespace kiosk

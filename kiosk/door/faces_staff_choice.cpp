// Which unit somebody goes to, and what somebody new is: pages of options. Covered by
// tests/door/faces_people_test.cpp.

#include "kiosk/door/people_words.h"
#include "kiosk/people/typed_name.h"

namespace kiosk {
namespace {

using Group = ChoiceFace::Group;

std::string role_name(const Scene& scene, std::size_t role) {
  const std::string_view word = kRolesToPick[role];
  if (word == "leader") return scene.say("role.leader");
  if (word == "head") return scene.say("role.head");
  if (word == "deputy") return scene.say("role.deputy");
  if (word == "clerk") return scene.say("role.clerk");
  return scene.say(word == "admin" ? "role.admin" : "role.staff");
}

}  // namespace

Face unit_choice_face(const Scene& scene, const StaffCard& card) {
  ChoiceFace face;
  face.person = person_of(card.who);
  face.sign = Icon::kPin;
  face.recorded = card.who.id.text;
  face.title = scene.say("move.title");
  Group units{{}, Group::Look::kEvery, {}};
  const auto names = units_to_pick(scene.session, scene.rules);
  for (std::size_t i = 0; i < names.size(); ++i)
    units.options.push_back({MoveToUnit{i}, names[i], {}, Icon::kNone, names[i] == card.who.unit});
  face.groups.push_back(std::move(units));
  face.closing = {{OpenStaff{card.who.id}, scene.say("button.go_back"), {}, Icon::kBack}};
  face.countdown = countdown_of_page(scene);
  return face;
}

Face new_person_face(const Scene& scene, const NewPerson& person) {
  ChoiceFace face;
  KnownPerson shown;
  shown.name = as_name(person.keyed);
  const auto names = units_to_pick(scene.session, scene.rules);
  if (person.unit && *person.unit < names.size()) shown.unit = names[*person.unit];
  face.person = person_of(shown);
  face.sign = Icon::kPin;
  face.recorded = scene.say("people.new.id", {{"id", scene.session.next_staff_id.text}});
  face.title = scene.say(person.unit ? "people.new.role" : "people.new.unit");
  Group options{{}, Group::Look::kEvery, {}};
  if (person.unit)
    for (std::size_t i = 0; i < std::size(kRolesToPick); ++i)
      options.options.push_back(
          {PickRole{i}, role_name(scene, i), {}, Icon::kNone, person.role == i});
  else
    for (std::size_t i = 0; i < names.size(); ++i)
      options.options.push_back({PickUnit{i}, names[i], {}});
  face.groups.push_back(std::move(options));
  face.closing = {{NameIsWritten{person.unit.has_value()},
                   scene.say(person.unit ? "button.go_back" : "button.edit_name"),
                   {},
                   person.unit ? Icon::kBack : Icon::kPaper}};
  if (person.unit)
    face.closing.push_back({RegisterStaff{}, scene.say("button.register"), {}, Icon::kDone, true});
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk

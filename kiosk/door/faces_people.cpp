// "Người và thẻ": who is found by what is typed. Covered by tests/door/faces_people_test.cpp.

#include "kiosk/door/overview.h"
#include "kiosk/door/people_words.h"
#include "kiosk/people/roles.h"
#include "kiosk/people/typed_name.h"

namespace kiosk {
namespace {

std::string names_of_badges(const Scene& scene, const std::vector<BadgeOfPerson>& badges) {
  if (badges.empty()) return scene.say("people.no_badge");
  std::string words = badge_named(scene, badges.front().last3);
  if (badges.size() > 1)
    words += scene.say("people.more_badges", {{"n", std::to_string(badges.size() - 1)}});
  return words;
}

PeopleFace::Line line_of(const Scene& scene, const KnownPerson& person, const Date& today) {
  PeopleFace::Line line;
  line.who = person.id;
  line.person = person_of(person);
  line.person.line = person.id.text + " · " + person.unit;
  const auto badges = badges_of(scene.session, person.id, today);
  const bool pin = has_pin(scene.session, person.id);
  line.icon = badges.empty() ? Icon::kWarning : Icon::kDone;
  line.tint = badges.empty() ? Tint::kLate : Tint::kOk;
  line.words = names_of_badges(scene, badges);
  line.words += " · " + scene.say(pin ? "people.pin" : "people.no_pin");
  return line;
}

void add_lines(const Scene& scene, const PeoplePage& page, PeopleFace& face) {
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  for (const StaffId& who : page.found)
    if (const KnownPerson* person = known_person(scene.session, who))
      face.lines.push_back(line_of(scene, *person, today));
  face.first = page.first < face.lines.size() ? page.first : 0;
  face.list_keys = {scene.say("overview.people.up"), scene.say("overview.people.down")};
}

std::string counted_line(const Scene& scene) {
  std::size_t without = 0;
  for (const KnownPerson& person : scene.session.staff)
    without += has_own_badge(scene.session, person.id) ? 0 : 1;
  return scene.say("people.line", {{"n", std::to_string(scene.session.staff.size())},
                                   {"without", std::to_string(without)}});
}

Face name_face(const Scene& scene, const PeoplePage& page, const NewPerson& person) {
  PeopleFace face;
  face.top = people_top(scene, page, scene.say("people.new"), scene.say("people.new.line"));
  face.typed = as_name(person.keyed);
  face.hint = scene.say("people.new.hint");
  if (!face.typed.empty())
    face.actions = {{NameIsWritten{}, scene.say("button.go_on"), {}, Icon::kEnter, true}};
  add_lines(scene, page, face);
  face.nobody = scene.say(face.typed.empty() ? "people.new.how" : "people.new.nobody");
  if (!face.lines.empty()) face.told = scene.say("people.new.same");
  face.keys = letter_keys(scene, true);
  return face;
}

Face list_face(const Scene& scene, const PeoplePage& page) {
  PeopleFace face;
  face.top = people_top(scene, page, scene.say("people.title"), counted_line(scene));
  face.top.back = {ClosePage{}, scene.say("button.close"), {}, Icon::kBack};
  face.top.action = Button{HandOutBadges{}, scene.say("button.hand_out"), {}, Icon::kTapAgain};
  face.typed = page.typed;
  face.hint = scene.say("people.hint");
  if (const auto told = told_of(scene, page.told)) face.told = told->title + " · " + told->line;
  face.actions = {{NewStaff{}, scene.say("button.new_staff"), {}, Icon::kNewPerson}};
  add_lines(scene, page, face);
  face.nobody = scene.say("people.nobody");
  face.keys = letter_keys(scene, false);
  return face;
}

}  // namespace

std::optional<Button> people_button(const Scene& scene, const KnownPerson& person) {
  if (scene.session.pins == 0 || !powers_of(person.roles).administers) return {};
  return Button{OpenPeople{}, scene.say("button.people"), scene.say("button.people.line"),
                Icon::kPeople};
}

OverviewTop people_top(const Scene& scene, const PeoplePage& page, std::string title,
                       std::string line) {
  return page_top(scene, page.by, {std::move(title), std::move(line)},
                  {BackToPeople{}, scene.say("button.to_people"), {}, Icon::kBack});
}

Face people_face(const Scene& scene, const PeoplePage& page) {
  if (page.handing_out) return handing_out_face(scene, page, *page.handing_out);
  if (page.fresh)
    return page.fresh->named ? new_person_face(scene, *page.fresh)
                             : name_face(scene, page, *page.fresh);
  if (!page.card) return list_face(scene, page);
  return page.card->asks == StaffCard::Asks::kUnit ? unit_choice_face(scene, *page.card)
                                                   : staff_card_face(scene, page, *page.card);
}

}  // namespace kiosk

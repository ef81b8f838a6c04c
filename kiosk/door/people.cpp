#include "kiosk/door/people.h"

#include <algorithm>
#include <utility>

#include "kiosk/people/next_staff_id.h"
#include "kiosk/people/people_search.h"

namespace kiosk {

KnownPerson known_person_of(const StaffMember& person, const Directory& directory) {
  return {person.id,         person.name,     person.unit,
          person.title,      person.address,  person.category,
          person.roles,      person.exempt(), directory.since(person.id).value_or(Instant{}),
          person.larger_type};
}

StaffKnown staff_known(const Directory& directory) {
  StaffKnown staff{{}, static_cast<int>(directory.pins())};
  for (const StaffMember* person : directory.people()) {
    staff.people.push_back(known_person_of(*person, directory));
    Belongings& theirs = staff.belongings[person->id];
    theirs.has_pin = !directory.pin(person->id).sealed.empty();
    theirs.appointments = directory.appointments(person->id);
  }
  for (BadgeStanding& badge : directory.open_badges())
    staff.belongings[badge.who].badges.push_back(std::move(badge.said));
  std::vector<StaffId> taken;
  for (const Service& service : directory.services()) taken.push_back(service.person->id);
  staff.next_id = next_staff_id(taken);
  return staff;
}

bool has_pin(const Session& session, const StaffId& who) {
  const auto found = session.belongings.find(who);
  return found != session.belongings.end() && found->second.has_pin;
}

std::vector<StaffId> found_by(const Session& session, const std::string& typed) {
  std::vector<std::pair<std::string, StaffId>> found;
  for (const KnownPerson& person : session.staff)
    if (is_found_by(typed, {person.id, person.name}))
      found.emplace_back(name_order(person.name), person.id);
  std::sort(found.begin(), found.end());
  std::vector<StaffId> ids;
  ids.reserve(found.size());
  for (auto& each : found) ids.push_back(std::move(each.second));
  return ids;
}

std::vector<BadgeOfPerson> badges_of(const Session& session, const StaffId& who,
                                     const Date& today) {
  std::vector<BadgeOfPerson> cards;
  const auto found = session.belongings.find(who);
  if (found == session.belongings.end()) return cards;
  for (const BadgeSaid& said : found->second.badges) {
    if (said.until && *said.until < today) continue;
    const auto same = std::find_if(cards.begin(), cards.end(), [&said](const auto& card) {
      return card.last3 == said.last3 && card.until == said.until &&
             card.bound.front().key != said.key;
    });
    if (same == cards.end())
      cards.push_back({said.last3, said.until, {said}});
    else
      same->bound.push_back(said);
  }
  std::stable_sort(cards.begin(), cards.end(), [](const auto& a, const auto& b) {
    return !a.until.has_value() && b.until.has_value();
  });
  return cards;
}

bool has_own_badge(const Session& session, const StaffId& who) {
  const auto found = session.belongings.find(who);
  if (found == session.belongings.end()) return false;
  const auto& badges = found->second.badges;
  return std::any_of(badges.begin(), badges.end(), [](const auto& each) { return !each.until; });
}

std::vector<std::string> units_to_pick(const Session& session, const DoorRules& rules) {
  std::vector<std::string> units = rules.office.units;
  for (const KnownPerson& person : session.staff) {
    const bool known = std::find(units.begin(), units.end(), person.unit) != units.end();
    if (!known && !person.unit.empty()) units.push_back(person.unit);
  }
  return units;
}

}  // namespace kiosk

#include "kiosk/people/roles.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace kiosk {
namespace {

using Reach = Powers::Reach;

struct Role {
  std::string_view word;
  Powers powers;
};
constexpr Role kRoles[] = {{"leader", {Reach::kOffice, Reach::kOffice, false, false}},
                           {"head", {Reach::kUnit, Reach::kUnit, false, false}},
                           {"deputy", {Reach::kUnit, Reach::kUnit, false, false}},
                           {"clerk", {Reach::kOffice, Reach::kNone, true, false}},
                           {"admin", {Reach::kNone, Reach::kNone, false, true}}};

bool reaches(Reach reach, const Colleague& who, const Colleague& whose) {
  if (reach == Reach::kOffice) return true;
  return reach == Reach::kUnit && !who.unit.empty() && who.unit == whose.unit;
}

}  // namespace

bool is_role(std::string_view word) {
  return std::any_of(std::begin(kRoles), std::end(kRoles),
                     [word](const Role& role) { return role.word == word; });
}

Powers powers_of(std::span<const std::string> roles) {
  Powers powers;
  for (const std::string& word : roles)
    for (const Role& role : kRoles) {
      if (role.word != word) continue;
      powers.sees = std::max(powers.sees, role.powers.sees);
      powers.decides = std::max(powers.decides, role.powers.decides);
      powers.keeps_roster |= role.powers.keeps_roster;
      powers.administers |= role.powers.administers;
    }
  return powers;
}

bool may_see(const Powers& powers, const Colleague& who, const Colleague& whose) {
  return who.id == whose.id || reaches(powers.sees, who, whose);
}

bool may_decide(const Powers& powers, const Colleague& who, const Colleague& whose) {
  return who.id != whose.id && reaches(powers.decides, who, whose);
}

}  // namespace kiosk

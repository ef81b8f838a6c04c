#pragma once
// The office's people as an administrator sees them, read off the session. Pure. Covered by
// tests/door/session_people_test.cpp.

#include <string>
#include <vector>

#include "kiosk/door/session.h"
#include "kiosk/people/directory.h"

namespace kiosk {

// Who works here, by what each is known, and the id that is free.
StaffKnown staff_known(const Directory& directory);
KnownPerson known_person_of(const StaffMember& person, const Directory& directory);

// As far as the staff list that the session knows tells.
bool has_pin(const Session& session, const StaffId& who);

// Whoever is found by `typed`, in the order of their names.
std::vector<StaffId> found_by(const Session& session, const std::string& typed);

// One card of somebody, under however many office keys it was bound.
struct BadgeOfPerson {
  std::string last3;
  std::optional<Date> until;  // lent
  std::vector<BadgeSaid> bound;
};
// Those that hold on the working day `today`, their own before lent ones.
std::vector<BadgeOfPerson> badges_of(const Session& session, const StaffId& who, const Date& today);
bool has_own_badge(const Session& session, const StaffId& who);

// Units of the configuration, then those that only people have.
std::vector<std::string> units_to_pick(const Session& session, const DoorRules& rules);

}  // namespace kiosk

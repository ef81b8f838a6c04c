#pragma once
// What the roles of the staff list let somebody do beside tapping (S1-20, "Supervisors"). Pure; a
// word this version does not know gives nothing.
//
// | word            | who that is                    | sees       | decides    | and        |
// | leader          | chair and vice-chair           | the office | the office |            |
// | head, deputy    | of a unit                      | their unit | their unit |            |
// | clerk           | keeps the rosters              | the office | nothing    | rosters    |
// | admin           | looks after people and badges  | nothing    | nothing    | administers |
//
// An administrator opens nobody's day by that role alone: who looks after the machine need not know
// who came when (domain B11, as little as possible).

#include <span>
#include <string>
#include <string_view>

#include "kiosk/base/ids.h"

namespace kiosk {

struct Powers {
  enum class Reach : std::uint8_t { kNone, kUnit, kOffice };
  Reach sees = Reach::kNone;     // whose day they may open
  Reach decides = Reach::kNone;  // what waits for the office's word
  bool keeps_roster = false;
  bool administers = false;

  bool supervises() const { return sees != Reach::kNone; }
  bool operator==(const Powers&) const = default;
};

// Of several roles the widest holds in each respect.
Powers powers_of(std::span<const std::string> roles);

bool is_role(std::string_view word);  // one of the table

// Somebody and where they work; borrows both.
struct Colleague {
  const StaffId& id;
  const std::string& unit;
};

// Everybody may see their own day, whatever their role.
bool may_see(const Powers& powers, const Colleague& who, const Colleague& whose);
// Nobody decides about themselves.
bool may_decide(const Powers& powers, const Colleague& who, const Colleague& whose);

}  // namespace kiosk

#pragma once
// What the parts of the administrators' page share. Only session_people.cpp, session_badges.cpp and
// session_counted.cpp include this.

#include "kiosk/door/stepping.h"

namespace kiosk {

// Their badges (session_badges.cpp).
void act_on_badges(Stepping& work, PeoplePage& page, const PeopleIntent& intent);
void badges_answered(Stepping& work, const EventId& id, bool recorded);

// What `given` tapped before it was theirs (session_counted.cpp).
void count_earlier(Stepping& work, PeoplePage& page, GivenBadge& given);
// That badge is locked: what it made count is taken back with it. `next`: of the events made beside
// the locking.
void take_back_counted(Stepping& work, PeoplePage& page, const BadgeSaid& said, std::uint8_t next);

}  // namespace kiosk

#pragma once
// What the parts of `step` share: the session being changed and the effects gathered so far. Only
// session*.cpp include this.

#include "kiosk/door/session.h"

namespace kiosk {

struct Stepping {
  Session session;
  const Turn& turn;
  const DoorRules& rules;
  std::vector<Effect> effects;
};

void take(Stepping& work, const BadgeTap& tap);  // session_tap.cpp
void take(Stepping& work, const StrangeTap& tap);
void take(Stepping& work, const UnreadableTap& tap);
void take(Stepping& work, const Recorded& recorded);  // session_answer.cpp
void take(Stepping& work, const NotRecorded& answer);
void take(Stepping& work, const Intent& intent);      // session_touch.cpp
void take(Stepping& work, const TimePassed& passed);  // session_time.cpp
void take(Stepping& work, const Learnt& learnt);      // session.cpp, as all below
void take(Stepping& work, const StaffCount& count);
void take(Stepping& work, const Link& link);
void take(Stepping& work, const TroubleFound& found);
void take(Stepping& work, const TroubleOver& over);

// Hands `draft` to the recorder and remembers what its answer will mean. From here on the rules
// reckon with it; the glass only once it is recorded.
void ask(Stepping& work, const Draft& draft, Pending pending);

// Records what the person said, or what could not be mistaken, about `tap`.
void say(Stepping& work, TapStand& stand, const EventId& tap, const Meant& meant);

// Shows `stand` where it belongs: on the glass, or beside a page that is in use.
void present(Stepping& work, Stand stand);

// Keeps what the glass shows as a side line; the same person's own next face needs none.
void set_aside(Stepping& work, const StaffId& newcomer);

// Its time is over, or its person is done: what could not be mistaken is recorded as inferred,
// anything else stays undecided.
void close_confirmation(Stepping& work);

// How long `stand` fills the glass, by what it says and asks.
std::chrono::milliseconds lasting(const Session& session, const Stand& stand,
                                  const DoorRules& rules);

// What tells one badge from another at the reader when nobody owns it.
std::string name_at_reader(const StrangeBadge& badge);

void count_in_or_out(Stepping& work, const StaffId& who);

}  // namespace kiosk

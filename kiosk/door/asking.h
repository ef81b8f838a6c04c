#pragma once
// What the face of a tap asks its person, if anything, and what can be answered.

#include <optional>
#include <vector>

#include "kiosk/door/session.h"
#include "kiosk/presence/direction.h"
#include "kiosk/presence/forgotten.h"

namespace kiosk {

struct Asking {
  enum class What : std::uint8_t {
    kNothing,
    kOwner,       // was it you? (somebody said it was not)
    kMeaning,     // what did it mean?
    kRightGuess,  // recorded as inferred: change it if it is wrong
    kLeaving,     // a repetition: was it the way out?
    kLateFirst,   // the first tap of the day comes when it nearly is over: in, or out?
    kHandsOver,   // a duty ends where the next day's work begins: home, or on to that?
    kForgotten,   // a tap that was not made, of an earlier day or of this one: when was it?
  };
  What what = What::kNothing;
  Tap tap;               // the one in question
  bool earlier = false;  // not the tap this face confirms
  DayHours hours{};      // what that tap is measured by
  std::optional<Forgotten> forgotten{};
};

// Questions left open by earlier taps come first, oldest first, then the tap's own.
Asking asking_of(const Session& session, const TapStand& stand, const DoorRules& rules);

// What was forgotten most lately: an arrival of this day, or either end of one within the week.
std::optional<Forgotten> forgotten_of(const Session& session, const KnownPerson& person, Instant at,
                                      const DoorRules& rules);

// The next working day, if it is not spoken for and may be spent in the field.
std::optional<Date> field_day_to_offer(const Session& session, const KnownPerson& person,
                                       Instant at, const DoorRules& rules);
// "Mai đi thẳng địa bàn" is for who goes home in the afternoon, and has not said so yet.
bool offers_field_day(const Session& session, const TapStand& stand, const DoorRules& rules);

// The likeliest first, if one is. Empty where choosing is not the answer.
std::vector<Choice> choices_for(const Asking& asking);

// What is preselected: the guess that was recorded; the midday break near it, Về near the end of
// the day (direction.h). None where nothing speaks for one of them: before work has begun, and
// within half an hour of coming in, when neither the break nor the end is near.
std::optional<Choice> likeliest(const Asking& asking);

Meant meant_by(Choice choice);

// Whoever only claims to be somebody answers for nothing but the tap they claim.
bool may_ask_about(const TapStand& stand, const EventId& tap);
// Their own page may be opened from this face: a tap that nobody proved by badge or PIN opens
// nothing.
bool may_open_own(const TapStand& stand);
// Whoever opens it from there has only come to look: the tap is in question, and they are in.
bool only_looks(const Asking& asking);

}  // namespace kiosk

#pragma once
// "Người và thẻ", a page: what its administrator has typed and opened on it, and what has been
// given to whom while it stood.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/door/inputs.h"

namespace kiosk {

// A badge that became somebody's on this page.
struct GivenBadge {
  KnownPerson who;
  BadgeSaid said;
  EventId event;
  bool recorded = false;
  std::vector<EventId> earlier{};  // what counts its taps of before as theirs
};

// A badge is awaited for the person on the card.
struct AwaitedBadge {
  bool for_today = false;
  Tick until{};
};

// One person, over the list.
struct StaffCard {
  enum class Asks : std::uint8_t { kNothing, kUnit, kLeaving };
  KnownPerson who;
  Asks asks = Asks::kNothing;
  std::optional<AwaitedBadge> awaited{};
};

// "Phát thẻ", over the list: those without a badge of their own, one after the other.
struct HandingOut {
  std::vector<KnownPerson> next;  // the first of them is awaited
  std::size_t given = 0;          // on their way to the recorder, too
  struct TakingBack {
    EventId event;  // on its way to the recorder
    EventId given;  // the badge's own
  };
  std::optional<TakingBack> taking_back{};
};

// Somebody who is being registered, over the list.
struct NewPerson {
  std::string keyed;  // the name, small letters
  bool named = false;
  std::optional<std::size_t> unit{};
  std::size_t role = 0;
};

// What has become of something that was asked for, and is recorded; or why nothing was.
struct PeopleTold {
  enum class What : std::uint8_t {
    kNothing,
    kBound,
    kLent,
    kLocked,
    kMoved,
    kLeft,
    kRegistered,
    kNoBadge,       // none was tapped in time
    kCannotBeGiven  // it could not be told from another, or reads otherwise at each tap
  };
  What what = What::kNothing;
  KnownPerson who{};
  std::string last3{};
  int earlier = 0;  // taps of before that count now
};

// On its way to the recorder, and what is told once it is there.
struct AskedOfPeople {
  EventId event;
  PeopleTold told;
};

struct PeoplePage {
  KnownPerson by;
  Via via = Via::kBadgeAndPin;
  std::chrono::milliseconds time{};  // untouched, before the count down
  std::string typed;
  std::vector<StaffId> found;  // in the order of their names
  std::size_t first = 0;
  std::optional<StaffCard> card{};
  std::optional<HandingOut> handing_out{};
  std::optional<NewPerson> fresh{};
  std::vector<GivenBadge> given{};
  std::vector<AskedOfPeople> asked{};
  PeopleTold told{};
};

// What an administrator may make of somebody, by the words of the staff list; the first is nobody
// in particular (roles.h).
constexpr std::string_view kRolesToPick[] = {"", "head", "deputy", "leader", "clerk", "admin"};

}  // namespace kiosk

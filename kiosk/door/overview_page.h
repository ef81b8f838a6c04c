#pragma once
// "Bảng điều hành", a page: what its reader has chosen on it, and what is kept of the people on it.

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/door/inputs.h"
#include "kiosk/door/request_page.h"
#include "kiosk/presence/day.h"

namespace kiosk {

// What of somebody's days waits for the office's word.
struct WaitingWord {
  enum class What : std::uint8_t {
    kRecalled,  // a tap that was not made, told afterwards
    kChange,    // a tap that is to mean something else
    kClaimed,   // a tap without badge or PIN
    kDeclared,  // days that were asked for
  };
  What what = What::kRecalled;
  EventId about;
  Date date{};
  Date last{};  // of kDeclared, whose days go on until then
};

// A past day of somebody, as far as the board tells of it.
struct DaySeen {
  Date date{};
  std::optional<std::chrono::minutes> arrived;  // since midnight of the day
  std::chrono::minutes late{};
  bool no_departure = false;
};

// Of one person: folding everybody's week anew for each frame would take ten times as long as the
// frame (tests/bench, board). Made anew whenever something is recorded of that person.
struct PersonKept {
  Day today;
  std::vector<DaySeen> days;  // today and the days before that are remembered
  std::vector<WaitingWord> waits;
  std::size_t diaries = 0;  // days that were handed in and nobody has seen
};

// How often somebody came late, of so many days.
struct LateTally {
  int days = 0;
  int times = 0;
  std::chrono::minutes minutes{};
};

// The page of one person, over the board.
struct PersonPage {
  KnownPerson who;
  Date date{};  // that is shown when nothing waits
  EventId asked;
  std::vector<LateTally> tallies;      // once the answer is there
  std::optional<std::size_t> comment;  // chosen
  std::optional<Draft> deciding;       // on its way to the recorder
  std::optional<bool> decided;         // recorded: agreed to, or not
  bool reminding = false;              // the office's phrases stand over it
  std::optional<EventId> reminder{};   // on its way to the recorder
  std::optional<Request> request{};    // the office's word of their days, as far as it is chosen
  std::optional<Draft> declaring{};    // on its way to the recorder
  bool declared = false;               // such a word has just been recorded
};

// The roll call, over the board: those who were inside when it began.
struct RollCallPage {
  std::vector<StaffId> inside;
  std::set<StaffId> found;
  std::size_t first = 0;
};

// Who has read a notice, over the board.
struct ReadersPage {
  EventId notice;
  std::size_t first = 0;
};

struct OverviewPage {
  KnownPerson by;
  Via via = Via::kBadgeAndPin;
  std::chrono::milliseconds time{};  // untouched, before the count down
  EventId asked;
  PeopleGroup group = PeopleGroup::kAll;
  std::size_t unit = 0;
  std::size_t first = 0;
  std::size_t first_attention = 0;
  std::map<StaffId, PersonKept> people;  // whom they may see
  std::optional<PersonPage> person;
  std::optional<RollCallPage> roll_call;
  std::optional<ReadersPage> readers;
};

}  // namespace kiosk

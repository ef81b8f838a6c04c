#pragma once
// One day of the month sheet: what stands in each of its halves, and what that counts as (form
// C01a-HD; domain B1, B3). Pure.
//
// It judges nothing anew: a half is told from the day's report. What cannot be told yet is open and
// counts as nothing else; nothing is invented.

#include <array>
#include <string>
#include <vector>

#include "kiosk/presence/day_rules.h"

namespace kiosk {

struct SheetHalf {
  enum class Kind : std::uint8_t {
    kNone,  // no hours, or not on the list then
    kHoliday,
    kAtOffice,
    kCode,    // as it was declared, or a field trip that was tapped
    kAbsent,  // without a reason that anybody gave
    kOpen,    // nobody can tell yet: a missing end, an unclear tap, a word that waits
    kAhead,   // its day's hours are not over
  };
  Kind kind = Kind::kNone;
  std::string code;                           // of kCode
  std::optional<config::SheetCode::Pay> pay;  // which of the form's three sums it is part of
  bool earns = false;                         // duty on a day off: half a day to be taken later
  bool uses = false;                          // takes such a half
  bool operator==(const SheetHalf&) const = default;
};

struct SheetDay {
  Date date{};
  std::array<SheetHalf, 2> halves;  // morning, afternoon
  std::chrono::minutes late{};      // none while the day cannot be told
  std::chrono::minutes early{};
  DayReport report;    // what it was told from
  bool counts = true;  // its hours are công; on a weekly day off they are none
  bool earns = false;  // work on it earns time off
  bool operator==(const SheetDay&) const = default;
};

// `day` and `measure` are that date's and that person's.
SheetDay sheet_day(const Day& day, const DayMeasure& measure, const WhoseDays& whose,
                   const DayRules& rules);

// "+", "P", "+/P", "+/–" (no hours in the afternoon), nothing on a day off and ahead.
std::string cell_text(const SheetDay& day);

// The halves of a day's hours: which sessions make each. A single stretch of six hours or more is a
// whole day, and both halves are judged by it.
using HalfSessions = std::array<std::vector<std::size_t>, 2>;
HalfSessions half_sessions(const std::vector<config::WorkSession>& sessions);

}  // namespace kiosk

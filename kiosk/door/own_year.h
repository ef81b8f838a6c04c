#pragma once
// A year of one person, day by day, for their own page: what was looked back at together with what
// the session has heard since. Pure. Covered by tests/door/session_own_test.cpp.

#include <string>
#include <vector>

#include "kiosk/door/own_page.h"
#include "kiosk/door/session.h"
#include "kiosk/presence/month_sheet.h"

namespace kiosk {

// Every date of `past.year` on which they were on the list, up to the working day of `now`.
std::vector<OwnDay> days_of_year(const Session& session, const KnownPerson& person,
                                 const OwnYear& past, Instant now, const DoorRules& rules);

// Those of one month, in order. Points into the year.
std::vector<const OwnDay*> days_of_month(const OwnYear& year, const std::chrono::year_month& month);
SheetSums sums_of(const std::vector<const OwnDay*>& days);

// It has hours, or something happened on it: a day that a month tells of.
bool has_something(const OwnDay& day);
// It asks for a word, other than by having begun late.
bool to_explain(const OwnDay& day);

// How many half-days of a year were spent as each code, in the order of the configuration.
struct SpentAs {
  const config::SheetCode* code = nullptr;
  int halves = 0;
};
std::vector<SpentAs> spent_as(const OwnYear& year, const config::Office& office);

}  // namespace kiosk

#pragma once
// The office as a supervisor sees it, read off the session: whom they see, how each of those stands
// at this moment, and what of it asks for them. Pure. Covered by tests/door/overview_test.cpp.

#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "kiosk/door/session.h"
#include "kiosk/people/roles.h"
#include "kiosk/presence/where_now.h"

namespace kiosk {

Colleague colleague(const KnownPerson& person);  // borrows it
// May `by` decide about that person's days, and so enter them, too?
bool decides_about(const KnownPerson& by, const KnownPerson& whose);

// Whose days `by` may see, unit by unit in the order of the configuration, then as the staff list
// has them. Points into the session.
std::vector<const KnownPerson*> seen_by(const Session& session, const KnownPerson& by,
                                        const DoorRules& rules);
// Puts them unit by unit, in the order of the configuration.
void sort_by_unit(std::vector<const KnownPerson*>& people, const DoorRules& rules);
// Their units, in the same order.
std::vector<std::string> units_of(const std::vector<const KnownPerson*>& people);

// Whoever works here and has this id; nullptr for nobody.
const KnownPerson* known_person(const Session& session, const StaffId& id);

// What a day of that person is measured by, looked at from `now`.
DayMeasure measure_of(const Session& session, const KnownPerson& person, const Date& date,
                      Instant now, const DoorRules& rules);

// To be made anew whenever something is recorded of that person, and when the working day changes.
PersonKept kept_of(const Session& session, const KnownPerson& person, Instant now,
                   const DoorRules& rules);

// One person at this moment.
struct PersonNow {
  const KnownPerson* person = nullptr;
  const PersonKept* kept = nullptr;
  Whereabout at;
  std::chrono::minutes late{};
  bool scheduled = false;  // has hours today
  PeopleGroup group = PeopleGroup::kAway;
  std::optional<Date> away_until{};                    // the last day of what was agreed to
  std::optional<std::chrono::minutes> silent_since{};  // at work elsewhere, and not heard of
};

// Everybody on the page, in order. Points into session and page.
std::vector<PersonNow> people_now(const Session& session, const OverviewPage& page, Instant now,
                                  const DoorRules& rules);

// First arrivals by quarters of an hour, on the days of this week that have come.
struct ArrivalMap {
  static constexpr std::size_t kQuarters = 10;  // what comes before or after counts at the ends
  std::chrono::minutes from{};                  // of the first quarter, since midnight
  struct Row {
    Date date{};
    bool to_come = false;
    std::array<int, kQuarters> people{};
  };
  std::vector<Row> rows;  // Monday to Friday, and further days on which somebody came
};
ArrivalMap arrivals_of(const Session& session, const OverviewPage& page, Instant now,
                       const DoorRules& rules);

// How many of them came late on the last working day before this one.
int late_before(const OverviewPage& page, const WorkCalendar& calendar, const Date& today);

// Who was inside by what is recorded, whatever the reader of it may else see: in, or in with a tap
// after it that nobody has explained; before the day's hours begin also who was in when the day
// before ended.
std::vector<StaffId> last_known_inside(const Session& session, Instant now, const DoorRules& rules);

// How often that person came late within the last 30 and 90 days.
std::vector<LateTally> late_tallies(const Session& session, const KnownPerson& person,
                                    const LookedBack& past, Instant now, const DoorRules& rules);
constexpr std::chrono::days kTallied[] = {std::chrono::days{30}, std::chrono::days{90}};

}  // namespace kiosk

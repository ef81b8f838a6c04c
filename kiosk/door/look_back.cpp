#include "kiosk/door/look_back.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "kiosk/presence/day.h"

namespace kiosk {
namespace {

// Most people's days need no folding: what waits began with one of these.
bool may_wait(const Mark& mark) {
  return mark.kind == Mark::Kind::kRecalled || mark.amends || mark.claimed;
}

// What words about a day, and decisions about those, are found by.
void keep(const Day& day, std::set<EventId>& kept) {
  for (const Tap& tap : day.taps) {
    kept.insert(tap.id);
    if (tap.change) kept.insert(tap.change->id);
  }
  for (const Recalled& recalled : day.recalled) kept.insert(recalled.id);
}

std::set<EventId> kept_of(const std::vector<Mark>& marks, std::chrono::minutes day_ends_at) {
  std::set<EventId> kept;
  std::set<Date> dates;
  if (std::none_of(marks.begin(), marks.end(), may_wait)) return kept;
  for (const Mark& mark : marks)
    if (stands_alone(mark)) dates.insert(clock_day_of(mark, day_ends_at));
  for (const Date& date : dates) {
    const Day day = day_of(marks, date, day_ends_at);
    if (day.waits()) keep(day, kept);
  }
  return kept;
}

}  // namespace

std::vector<Mark> of_days_that_wait(std::vector<Mark> marks, std::chrono::minutes day_ends_at) {
  std::map<StaffId, std::vector<Mark>> by_person;
  for (Mark& mark : marks) by_person[mark.who].push_back(std::move(mark));
  std::vector<Mark> waiting;
  for (const auto& [who, theirs] : by_person) {
    const std::set<EventId> kept = kept_of(theirs, day_ends_at);
    std::copy_if(theirs.begin(), theirs.end(), std::back_inserter(waiting),
                 [&kept](const Mark& mark) {
                   return kept.contains(stands_alone(mark) ? mark.id : mark.tap);
                 });
  }
  return waiting;
}

}  // namespace kiosk

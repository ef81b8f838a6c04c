#pragma once
// Where somebody is expected to be on a day: what the hours and agreed words say of it before
// anybody taps (S4-28). Pure. Covered by tests/reports/place_list_test.cpp.

#include <array>
#include <string>
#include <vector>

#include "kiosk/presence/day_rules.h"

namespace kiosk {

struct PlannedHalf {
  bool hours = false;  // they work in it
  std::string code;    // of what most of it is spoken for; empty: at the office
  bool operator==(const PlannedHalf&) const = default;
};

struct PlannedDay {
  Date date{};
  std::array<PlannedHalf, 2> halves;  // morning, afternoon
  std::vector<DeclaredPart> duties;   // with hours of their own; they stand beside the halves

  bool empty() const { return !halves[0].hours && !halves[1].hours && duties.empty(); }
};

PlannedDay planned_day(const DayRules& rules, const WhoseDays& person, const Date& date);

}  // namespace kiosk

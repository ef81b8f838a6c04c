#pragma once
// Invented working days, and what must come of them: a seeded generator with forgotten taps, trips,
// straight home, lunch tapped or not, private errands, two terminals whose clocks differ, words
// said days later, withdrawn and repeated taps; and a model of a day that counts minute by minute,
// slow and obviously right.

#include <random>
#include <vector>

#include "kiosk/presence/day_report.h"

namespace kiosk::test {

// What really happened at one tap.
struct Lived {
  std::chrono::minutes at{};
  Meaning meaning = Meaning::kArrived;
  Errand errand = Errand::kNone;
  bool straight_home = false;
  bool silent = false;     // nobody ever said what it meant
  bool withdrawn = false;  // it was somebody else
  bool carried = false;    // no tap: they had been there all night, and stayed
  bool stays_on = false;   // the end of a duty, and the beginning of the next day's work
  bool told = false;       // no tap: told afterwards, and agreed to by the office
};
using LivedDay = std::vector<Lived>;  // in order

LivedDay invented_day(std::mt19937& chance);

// Two terminals that were apart: whoever writes next has the next place in its own log.
struct TwoTerminals {
  std::uint64_t rev = 0;
  std::int64_t written[2] = {0, 0};
};

// The marks two terminals make of it, with the words said about it, in the order of their writing.
std::vector<Mark> marks_of(const LivedDay& day, const StaffId& who, const Date& date,
                           std::mt19937& chance, TwoTerminals& terminals);

// Some weeks of one person, one day after the other: with nights on duty from 17:00 to 07:00, after
// which they go home, come back, or work on; and ways home that were forgotten and told afterwards.
struct LivedWeeks {
  std::vector<LivedDay> days;
  std::vector<Duty> duties;
};
LivedWeeks invented_weeks(std::mt19937& chance, const Date& first, int days);

// What the report of a day that is over must say.
struct Reckoned {
  std::chrono::minutes late{}, early{}, absent{}, present{};
  bool missing_arrival = false;
  bool missing_departure = false;
  bool nobody_came = false;
};
Reckoned reckoned(const LivedDay& day, const DayMeasure& measure);

}  // namespace kiosk::test

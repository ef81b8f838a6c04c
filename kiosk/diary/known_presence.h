#pragma once
// What a claim of work may be held against: where the day's taps and what was said beforehand place
// somebody, and where nobody can know (S1-28, S1-30). What is not known accuses nobody: behind a
// stay that no tap has ended, before an arrival that no tap tells of, and around hours at home or
// elsewhere that were only said, a claim is taken at its word.

#include "kiosk/diary/stretches.h"
#include "kiosk/presence/day_report.h"

namespace kiosk {

struct KnownPresence {
  // False: the day says nothing at all. Not every terminal has told what it has, a tap waits for
  // its meaning or for the office, or this person's attendance is not judged.
  bool told = false;
  bool whole = false;   // nothing of the day is open: its minutes can be summed
  Stretches present;    // office, field, official, home, duty, as tapped or as declared
  Stretches elsewhere;  // at lunch, on a private errand, on leave: so it was tapped or declared
  Stretches possible;   // `present`, and whatever else nobody can deny
};

KnownPresence known_presence(const DayReport& report, const DayMeasure& measure);

bool counts_as_presence(WorkPlace place);  // all but break, private and leave

}  // namespace kiosk

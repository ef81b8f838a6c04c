#pragma once
// Claims of one working day, and a day's taps, made in a line each.

#include <vector>

#include "kiosk/diary/claim.h"
#include "tests/presence/marks.h"

namespace kiosk::test {

using std::chrono::minutes;
using Kind = Finding::Kind;

inline Claim claim(char letter, minutes from, minutes to) {
  Claim claim;
  claim.entry = id(static_cast<std::uint8_t>(letter));
  claim.from = from;
  claim.to = to;
  claim.written = to;
  return claim;
}

inline Claim counted(std::int64_t units, minutes norm, minutes claimed, int coefficient = 10) {
  Claim work = claim('A', 8h, 8h + claimed);
  work.quantity = units * 1000;
  work.norm = norm;
  work.coefficient = coefficient;
  return work;
}

inline DayMeasure office_day() {
  DayMeasure measure;
  measure.sessions = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  measure.now = 28h;
  measure.over = true;
  return measure;
}

// A day told tap by tap, and what is found of claims beside it.
struct TappedDay {
  Writer log;
  std::vector<Mark> marks;
  std::uint8_t n = 0;
  DayMeasure measure = office_day();

  TappedDay& taps(minutes at, Meaning meaning, Errand errand = Errand::kNone) {
    marks.push_back(log.tap(++n, on_monday(at), meaning, errand));
    marks.back().meant.said = Said::kPerson;
    return *this;
  }
  TappedDay& arrives(minutes at) { return taps(at, Meaning::kArrived); }
  TappedDay& leaves(minutes at) { return taps(at, Meaning::kLeft); }
  TappedDay& returns(minutes at) { return taps(at, Meaning::kCameBack); }
  TappedDay& goes(minutes at, Errand errand) { return taps(at, Meaning::kWentOut, errand); }
  TappedDay& goes_straight_home(minutes at, Errand errand) {
    goes(at, errand);
    marks.back().meant.trip.straight_home = true;
    return *this;
  }
  TappedDay& taps_silently(minutes at) {
    marks.push_back(log.undecided(++n, on_monday(at)));
    return *this;
  }
  TappedDay& declared(minutes from, minutes to, config::SheetCode::Where where) {
    measure.declared.push_back({from, to, where, "X"});
    return *this;
  }

  DayReport report() const { return report_of(monday_of(marks), measure); }
  std::vector<Finding> findings(const std::vector<Claim>& claims) const {
    return findings_of(claims, report(), measure);
  }
  // The findings of one kind.
  std::vector<Finding> of_kind(Kind kind, const std::vector<Claim>& claims) const {
    auto found = findings(claims);
    std::erase_if(found, [kind](const Finding& each) { return each.kind != kind; });
    return found;
  }
};

}  // namespace kiosk::test

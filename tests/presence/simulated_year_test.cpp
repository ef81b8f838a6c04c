// A year of 205 people against a model that counts minute by minute.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/presence/marks.h"
#include "tests/support/simulated_days.h"

namespace kiosk::test {
namespace {

constexpr int kPeople = 205;
constexpr int kDays = 250;

DayMeasure uneven_hours() {
  DayMeasure measure;
  measure.sessions = {{7h + 30min, 12h}, {13h + 30min, 17h}};
  measure.over = true;
  measure.now = 30h;
  return measure;
}

bool is_silent(const LivedDay& day) {
  return std::any_of(day.begin(), day.end(), [](const Lived& lived) { return lived.silent; });
}

bool agree(const DayReport& report, const Reckoned& must) {
  return report.late == must.late && report.early == must.early && report.absent == must.absent &&
         report.present == must.present &&
         report.has(Exception::kMissingArrival) == must.missing_arrival &&
         report.has(Exception::kMissingDeparture) == must.missing_departure &&
         report.has(Exception::kAbsent) == must.nobody_came;
}

std::string told(const LivedDay& day) {
  std::string text;
  for (const Lived& lived : day)
    text += std::to_string(lived.at.count()) + ' ' +
            std::to_string(static_cast<int>(lived.meaning)) +
            (lived.withdrawn ? " withdrawn" : "") + "; ";
  return text;
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("a year of 205 people is what a count minute by minute makes of it, in any order") {
  std::mt19937 chance{20261123};
  const DayMeasure measure = uneven_hours();
  int disagreed = 0;

  for (int i = 0; i < kPeople * kDays && disagreed < 5; ++i) {
    const LivedDay lived = invented_day(chance);
    std::vector<Mark> marks = marks_of(lived, kAn, monday(), chance);
    const Day day = monday_of(marks);
    std::shuffle(marks.begin(), marks.end(), chance);
    REQUIRE(monday_of(marks).taps == day.taps);
    if (is_silent(lived)) continue;  // nothing is judged by what nobody has explained
    const bool agreed = agree(report_of(day, measure), reckoned(lived, measure));
    CHECK_MESSAGE(agreed, told(lived));
    disagreed += agreed ? 0 : 1;
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

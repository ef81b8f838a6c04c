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

Date after_monday(std::size_t days) {
  return Date{std::chrono::local_days{monday()} + std::chrono::days{days}};
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
    TwoTerminals terminals;
    std::vector<Mark> marks = marks_of(lived, kAn, monday(), chance, terminals);
    const Day day = monday_of(marks);
    std::shuffle(marks.begin(), marks.end(), chance);
    REQUIRE(monday_of(marks).taps == day.taps);
    if (is_silent(lived)) continue;  // nothing is judged by what nobody has explained
    const bool agreed = agree(report_of(day, measure), reckoned(lived, measure));
    CHECK_MESSAGE(agreed, told(lived));
    disagreed += agreed ? 0 : 1;
  }
}

TEST_CASE("nights on duty, and days told afterwards, are the same count, in any order") {
  std::mt19937 chance{20261124};
  const DayMeasure measure = [] {
    DayMeasure hours = uneven_hours();
    hours.now = 36h;
    return hours;
  }();
  int disagreed = 0;

  for (int i = 0; i < kPeople && disagreed < 5; ++i) {
    const LivedWeeks weeks = invented_weeks(chance, monday(), 60);
    const WorkingDays own{kDayEnd, weeks.duties};
    TwoTerminals terminals;
    std::vector<Mark> marks;
    for (std::size_t n = 0; n < weeks.days.size(); ++n) {
      const auto of_day = marks_of(weeks.days[n], kAn, after_monday(n), chance, terminals);
      marks.insert(marks.end(), of_day.begin(), of_day.end());
    }
    std::shuffle(marks.begin(), marks.end(), chance);
    for (std::size_t n = 0; n < weeks.days.size(); ++n) {
      const LivedDay& lived = weeks.days[n];
      if (is_silent(lived)) continue;
      const DayReport report = report_of(day_of(marks, after_monday(n), own), measure);
      const bool agreed = agree(report, reckoned(lived, measure));
      CHECK_MESSAGE(agreed, (iso_date(after_monday(n)) + ": " + told(lived)));
      disagreed += agreed ? 0 : 1;
    }
  }
}

TEST_CASE(
    "a clock that is set back between two taps of a terminal changes nothing of their order") {
  std::mt19937 chance{20261125};
  for (int i = 0; i < kPeople * 20; ++i) {
    const LivedDay lived = invented_day(chance);
    TwoTerminals terminals;
    std::vector<Mark> marks = marks_of(lived, kAn, monday(), chance, terminals);
    std::vector<EventId> made;
    for (Mark& mark : marks) {
      mark.stamp.log = LogId{{1}};  // one terminal wrote them all
      if (!is_tap(mark)) continue;
      made.push_back(mark.id);
      if (chance() % 3 == 0) mark.at -= std::chrono::minutes{chance() % 90};
    }
    std::shuffle(marks.begin(), marks.end(), chance);
    std::vector<EventId> told;
    for (const Tap& tap : day_of(marks, monday(), kDayEnd).taps) told.push_back(tap.id);
    REQUIRE(told == made);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

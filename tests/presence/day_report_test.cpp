#include "kiosk/presence/day_report.h"

#include <doctest/doctest.h>

#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {
using std::chrono::minutes;
using Exceptions = std::vector<Exception>;

DayMeasure whole_day() {
  DayMeasure measure;
  measure.sessions = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  measure.now = 28h;
  measure.over = true;
  return measure;
}

DayMeasure at_hour(minutes now) {
  DayMeasure measure = whole_day();
  measure.now = now;
  measure.over = false;
  return measure;
}

// A day told tap by tap.
struct Told {
  Writer log;
  std::vector<Mark> marks;
  std::uint8_t n = 0;

  Told& arrives(minutes at) { return taps(at, Meaning::kArrived); }
  Told& leaves(minutes at) { return taps(at, Meaning::kLeft); }
  Told& returns(minutes at) { return taps(at, Meaning::kCameBack); }
  Told& goes(minutes at, Errand errand, Trip trip = {}) {
    taps(at, Meaning::kWentOut);
    marks.back().meant = {Meaning::kWentOut, errand, Said::kPerson, std::move(trip)};
    return *this;
  }
  Told& taps(minutes at, Meaning meaning) {
    marks.push_back(log.tap(++n, on_monday(at), meaning));
    marks.back().meant.said = Said::kPerson;
    return *this;
  }
  Told& taps_silently(minutes at) {
    marks.push_back(log.undecided(++n, on_monday(at)));
    return *this;
  }
  DayReport report(const DayMeasure& measure = whole_day()) const {
    return report_of(monday_of(marks), measure);
  }
};

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(Told, "who only looked at something has stayed where they were") {
  arrives(7h + 22min).taps(9h + 15min, Meaning::kStayed).leaves(17h + 2min);

  CHECK(report().stays.size() == 1);
  CHECK(report().exceptions.empty());
}

TEST_CASE_FIXTURE(Told, "who looked at something on the way back is back") {
  arrives(7h + 22min).goes(9h, Errand::kField).taps(10h, Meaning::kStayed).leaves(17h + 2min);

  REQUIRE(report().stays.size() == 3);
  CHECK(report().stays[2].place == WorkPlace::kOffice);
}

TEST_CASE_FIXTURE(Told, "a day with lunch at the office is a whole one") {
  arrives(7h + 22min).goes(11h + 32min, Errand::kLunch).returns(12h + 55min).leaves(17h + 2min);

  CHECK(report().present == 8h);
  CHECK(report().exceptions.empty());
  CHECK(report().stays.size() == 3);
}

TEST_CASE_FIXTURE(Told, "two taps make a whole day as well as four") {
  arrives(7h + 22min).leaves(17h + 2min);

  CHECK(report().present == 8h);
  CHECK(report().exceptions.empty());
}

TEST_CASE_FIXTURE(Told, "five minutes are forgiven, the sixth counts with the five before it") {
  arrives(7h + 35min).leaves(16h + 55min);
  CHECK(report().exceptions.empty());

  Told late;
  late.arrives(7h + 36min).leaves(16h + 54min);
  CHECK(late.report().late == 6min);
  CHECK(late.report().early == 6min);
  CHECK(late.report().exceptions == Exceptions{Exception::kLate, Exception::kEarly});
}

TEST_CASE_FIXTURE(Told, "more than an hour late is absence of so long, not lateness") {
  arrives(9h).leaves(17h);

  CHECK(report().late == 0min);
  CHECK(report().absent == 90min);
  CHECK(report().exceptions == Exceptions{Exception::kAbsentInHours});
}

TEST_CASE_FIXTURE(Told, "who comes for the afternoon was absent in the morning, and is not late") {
  arrives(12h + 50min).leaves(17h);

  CHECK(report().absent == 4h);
  CHECK(report().late == 0min);
}

TEST_CASE_FIXTURE(Told,
                  "a day in the field is presence, though the office sees it only at its end") {
  arrives(7h + 25min).goes(7h + 40min, Errand::kField).returns(16h + 30min).leaves(17h);

  CHECK(report().present == 8h);
  CHECK(report().stays[1].place == WorkPlace::kField);
  CHECK(report().exceptions.empty());
}

TEST_CASE_FIXTURE(Told, "work after the hours is counted from tap to tap, to the minute") {
  arrives(7h + 22min).goes(17h + 30min, Errand::kPrivate).returns(18h).leaves(19h + 17min);
  CHECK(report().after_hours == 30min + 77min);

  Told of_a_sunday;
  of_a_sunday.arrives(8h).leaves(19h);
  DayMeasure sunday = whole_day();
  sunday.sessions.clear();
  CHECK(of_a_sunday.report(sunday).after_hours == 0min);
}

TEST_CASE_FIXTURE(Told, "what no tap has ended is no work after the hours") {
  arrives(7h + 22min);
  CHECK(report().after_hours == 0min);
  CHECK(report(at_hour(19h)).after_hours == 0min);

  Told straight;
  straight.arrives(7h + 22min).goes(14h, Errand::kField, {"", {}, {}, true});
  CHECK(straight.report().after_hours == 0min);
}

TEST_CASE_FIXTURE(Told, "a duty in the evening is no work after the hours") {
  arrives(7h + 22min).leaves(22h + 10min);
  DayMeasure evening = whole_day();
  evening.declared = {{18h, 22h, config::SheetCode::Where::kDuty, "TR"}};

  CHECK(report(evening).after_hours == 70min);
}

TEST_CASE_FIXTURE(Told, "straight home from the field ends the day with its hours, as declared") {
  Trip trip{"Khu phố 3", {"Vận động"}, {}, true};
  arrives(7h + 25min).goes(14h, Errand::kField, trip);

  CHECK(report().present == 8h);
  CHECK(report().exceptions.empty());
  CHECK(report().stays.back() == Stay{14h, minutes{17h}, WorkPlace::kField, true});
}

TEST_CASE_FIXTURE(Told, "a departure nobody tapped is asked for, and no time is invented") {
  arrives(7h + 25min);

  CHECK(report().exceptions == Exceptions{Exception::kMissingDeparture});
  CHECK_FALSE(report().stays.back().to);
  CHECK(report().present == 0min);
  CHECK(report().absent == 0min);
}

TEST_CASE_FIXTURE(Told, "an arrival nobody tapped is asked for, and makes nobody late") {
  leaves(17h);

  CHECK(report().exceptions == Exceptions{Exception::kMissingArrival});
  CHECK(report().late == 0min);
  CHECK(report().absent == 0min);
}

TEST_CASE_FIXTURE(Told,
                  "out between two taps for one's own business, with permission, is no absence") {
  arrives(7h + 25min).goes(9h, Errand::kPrivate).returns(10h).leaves(17h);

  CHECK(report().present == 7h);
  CHECK(report().absent == 0min);
  CHECK(report().exceptions.empty());
}

TEST_CASE_FIXTURE(Told, "gone in the middle of the hours is absence of so long") {
  arrives(7h + 25min).leaves(9h).returns(10h + 15min).leaves(17h);

  CHECK(report().absent == 75min);
  CHECK(report().exceptions == Exceptions{Exception::kAbsentInHours});
}

TEST_CASE_FIXTURE(Told, "a working day without a tap is absence once its hours are over") {
  CHECK(report(at_hour(10h)).exceptions.empty());
  CHECK(report(at_hour(17h)).exceptions == Exceptions{Exception::kAbsent});
}

TEST_CASE_FIXTURE(Told, "a terminal that has not been heard makes nobody absent") {
  DayMeasure measure = whole_day();
  measure.all_heard = false;

  CHECK(report(measure).exceptions == Exceptions{Exception::kUnheard});
}

TEST_CASE_FIXTURE(Told, "on a day off nobody is absent, and who comes is there without a plan") {
  DayMeasure sunday = whole_day();
  sunday.sessions.clear();
  CHECK(report(sunday).exceptions.empty());

  arrives(8h).leaves(11h);

  CHECK(report(sunday).exceptions == Exceptions{Exception::kUnplanned});
}

TEST_CASE_FIXTURE(Told, "in the middle of the day only what has passed is judged") {
  arrives(7h + 22min);

  CHECK(report(at_hour(10h)).present == 2h + 30min);
  CHECK(report(at_hour(10h)).exceptions.empty());
}

TEST_CASE_FIXTURE(Told, "while a tap has no meaning, nothing of the day is judged by it") {
  arrives(7h + 22min).taps_silently(10h);

  CHECK(report().absent == 0min);
  CHECK(report().has(Exception::kUnclear));
}

TEST_CASE_FIXTURE(Told, "a withdrawn tap is as if it had not been") {
  arrives(7h + 22min).leaves(9h);
  marks.push_back(log.about(Mark::Kind::kWithdrawn, 9, 2));

  CHECK(report().exceptions == Exceptions{Exception::kMissingDeparture});
}

TEST_SUITE_END();
}  // namespace kiosk::test

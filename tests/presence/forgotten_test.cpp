#include "kiosk/presence/forgotten.h"

#include <doctest/doctest.h>

#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {
using std::chrono::minutes;
using Basis = Recollection::Basis;

const std::vector<config::WorkSession> kHours{{7h + 30min, 11h + 30min}, {13h, 17h}};

struct Guess {
  minutes at{};
  Basis basis = Basis::kHours;
  bool operator==(const Guess&) const = default;
};
using Guesses = std::vector<Guess>;

// A Monday that is over, tap by tap.
struct Told {
  Writer log;
  std::vector<Mark> marks;
  std::uint8_t n = 0;
  Habit habit;

  Told& taps(minutes at, Meaning meaning, Errand errand = Errand::kNone) {
    marks.push_back(log.tap(++n, on_monday(at), meaning, errand));
    marks.back().meant.said = Said::kPerson;
    return *this;
  }
  DayReport report() const {
    DayMeasure measure;
    measure.sessions = kHours;
    measure.now = 28h;
    measure.over = true;
    return report_of(monday_of(marks), measure);
  }
  std::optional<Meaning> missing() const { return missing_from(monday_of(marks), report()); }
  Guesses guesses() const {
    Guesses all;
    for (const Recollection& each :
         forgotten(monday_of(marks), report(), *missing(), kHours, habit).guesses)
      all.push_back({each.minute, each.basis});
    return all;
  }
};

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(
    Told,
    "who arrived and was not seen again is offered the end of the hours, and of the morning") {
  taps(7h + 20min, Meaning::kArrived);
  CHECK(guesses() == Guesses{{17h, Basis::kHours}, {11h + 30min, Basis::kHours}});
}

TEST_CASE_FIXTURE(Told,
                  "what somebody mostly does is offered beside it, as round as one remembers it") {
  taps(7h + 20min, Meaning::kArrived);
  habit.departures = {17h + 33min, 17h + 26min, 17h + 41min};
  CHECK(guesses() ==
        Guesses{{17h, Basis::kHours}, {17h + 35min, Basis::kUsual}, {11h + 30min, Basis::kHours}});
}

TEST_CASE_FIXTURE(Told, "two departures are no habit") {
  taps(7h + 20min, Meaning::kArrived);
  habit.departures = {17h + 33min, 17h + 26min};
  for (const auto& [at, basis] : guesses()) CHECK(basis == Basis::kHours);
}

TEST_CASE_FIXTURE(Told, "a habit that is the end of the hours is not offered twice") {
  taps(7h + 20min, Meaning::kArrived);
  habit.departures = {17h + 4min, 17h + 6min, 17h + 2min};
  CHECK(guesses() == Guesses{{17h, Basis::kHours}, {11h + 30min, Basis::kHours}});
}

TEST_CASE_FIXTURE(Told,
                  "the last tap of the day is offered as a departure, unless it is the arrival") {
  taps(7h + 20min, Meaning::kArrived).taps(15h + 40min, Meaning::kWentOut, Errand::kField);
  CHECK(guesses() == Guesses{{17h, Basis::kHours}, {15h + 40min, Basis::kLastSeen}});
}

TEST_CASE_FIXTURE(Told, "nobody is offered a departure before they were last seen") {
  taps(7h + 20min, Meaning::kArrived).taps(17h + 15min, Meaning::kCameBack);
  habit.departures = {16h + 5min, 16h, 15h + 55min};
  CHECK(guesses() == Guesses{{17h + 15min, Basis::kLastSeen}});
}

TEST_CASE_FIXTURE(Told, "who only tapped the way out is offered when they will have come") {
  taps(17h + 2min, Meaning::kLeft);
  habit.arrivals = {7h + 12min, 7h + 16min, 7h + 11min};
  CHECK(missing() == Meaning::kArrived);
  CHECK(guesses() ==
        Guesses{{7h + 30min, Basis::kHours}, {7h + 10min, Basis::kUsual}, {13h, Basis::kHours}});
}

TEST_CASE_FIXTURE(Told, "nobody is offered an arrival after their first tap") {
  taps(11h + 31min, Meaning::kLeft);
  CHECK(guesses() == Guesses{{7h + 30min, Basis::kHours}});
}

TEST_CASE_FIXTURE(Told, "a whole day misses nothing") {
  taps(7h + 20min, Meaning::kArrived).taps(17h + 2min, Meaning::kLeft);
  CHECK_FALSE(missing());
}

TEST_CASE_FIXTURE(Told, "what was told of is missed no more, until it is taken back") {
  taps(7h + 20min, Meaning::kArrived);
  Mark told = log.mark(Mark::Kind::kRecalled, 9, on_monday(7h, 1));
  told.meant = {Meaning::kLeft, Errand::kNone, Said::kPerson};
  told.recalled = {monday(), 17h, told.meant, Basis::kHours};
  marks.push_back(told);
  CHECK_FALSE(missing());

  marks.push_back(log.about(Mark::Kind::kWithdrawn, 10, 9));
  CHECK(missing() == Meaning::kLeft);
}

TEST_CASE_FIXTURE(Told, "a habit is learnt from what was tapped, not from what was told") {
  taps(7h + 20min, Meaning::kArrived).taps(17h + 2min, Meaning::kLeft);
  learn_from(report(), habit);
  CHECK(habit.arrivals == std::vector<minutes>{7h + 20min});
  CHECK(habit.departures == std::vector<minutes>{17h + 2min});

  Told straight_home;
  straight_home.taps(7h + 20min, Meaning::kArrived).taps(15h, Meaning::kWentOut, Errand::kField);
  straight_home.marks.back().meant.trip.straight_home = true;
  learn_from(straight_home.report(), habit);
  CHECK(habit.departures.size() == 1);
}

TEST_SUITE_END();

}  // namespace kiosk::test

#include "kiosk/presence/forgotten.h"

#include <doctest/doctest.h>

#include "tests/support/door.h"

namespace kiosk::test {
namespace {
using std::chrono::minutes;
using Guesses = std::vector<DepartureGuess>;
using Why = DepartureGuess::Why;

const std::vector<config::WorkSession> kHours{{7h + 30min, 11h + 30min}, {13h, 17h}};

// A day that is over, with stays that begin at these times; nobody knows when the last one ended.
DayReport open_day(const std::vector<minutes>& begins) {
  DayReport report;
  report.scheduled = true;
  for (const minutes from : begins) {
    if (!report.stays.empty()) report.stays.back().to = from - 1h;
    report.stays.push_back({from, {}, WorkPlace::kOffice, false});
  }
  report.exceptions = {Exception::kMissingDeparture};
  return report;
}

Guesses guesses(const DayReport& report, const std::vector<minutes>& departures = {}) {
  return departure_guesses(report, kHours, departures);
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("who arrived and was not seen again is offered the end of the hours") {
  CHECK(guesses(open_day({7h + 20min})) == Guesses{{Why::kEndOfHours, 17h}});
}

TEST_CASE("what somebody mostly does is offered beside it, as round as one remembers it") {
  CHECK(guesses(open_day({7h + 20min}), {17h + 33min, 17h + 26min, 17h + 41min}) ==
        Guesses{{Why::kEndOfHours, 17h}, {Why::kUsual, 17h + 35min}});
}

TEST_CASE("two departures are no habit") {
  CHECK(guesses(open_day({7h + 20min}), {17h + 33min, 17h + 26min}).size() == 1);
}

TEST_CASE("a habit that is the end of the hours is not offered twice") {
  CHECK(guesses(open_day({7h + 20min}), {17h + 4min, 17h + 6min, 17h + 2min}).size() == 1);
}

TEST_CASE("the last tap of the day is offered as a departure, unless it is the arrival") {
  CHECK(guesses(open_day({7h + 20min, 15h + 40min})) ==
        Guesses{{Why::kEndOfHours, 17h}, {Why::kLastSeen, 15h + 40min}});
}

TEST_CASE("nobody is offered a departure before they were last seen") {
  CHECK(guesses(open_day({7h + 20min, 17h + 15min}), {16h + 5min, 16h, 15h + 55min}) ==
        Guesses{{Why::kLastSeen, 17h + 15min}});
}

TEST_CASE("a day off has no end of hours to offer") {
  const DayReport report = open_day({8h});
  CHECK(departure_guesses(report, {}, std::vector<minutes>{}).empty());
}

TEST_CASE("a day whose departure is known asks nothing") {
  DayReport report = open_day({7h + 20min, 13h});
  report.exceptions.clear();

  CHECK_FALSE(last_seen_without_departure(report));
  CHECK(guesses(report, {17h, 17h, 17h}).empty());
}

TEST_CASE("what is missing tells when the person was last seen") {
  CHECK(last_seen_without_departure(open_day({7h + 20min, 13h + 5min})) == 13h + 5min);
}

TEST_SUITE_END();

}  // namespace kiosk::test

#include "kiosk/presence/direction.h"

#include <doctest/doctest.h>

#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

config::Office office_of(int punches = 2) {
  config::Office office;
  for (std::size_t day = 0; day < 5; ++day)
    office.hours[day] = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  office.punches_per_day = punches;
  return office;
}

const Standing kNotYet{};
const Standing kIn{Whereabouts::kIn, Errand::kNone, {}, false};
const Standing kInUnclear{Whereabouts::kIn, Errand::kNone, {}, true};
const Standing kAtLunch{Whereabouts::kOut, Errand::kLunch, {}, false};
const Standing kLeft{Whereabouts::kLeft, Errand::kNone, {}, false};

// As the office's week, its own list and the law have it, for everybody alike.
DayHours hours_of(Instant at, const config::Office& office) {
  return hours_at(at, office, WorkCalendar{office}, {});
}
std::vector<config::WorkSession> sessions_on(const Date& date, const config::Office& office) {
  return WorkCalendar{office}.day(date).sessions;
}
std::chrono::minutes late_by(Instant at, const config::Office& office) {
  return kiosk::late_by(at, hours_of(at, office));
}
std::chrono::minutes late_by(const Tap& tap, const config::Office& office) {
  return kiosk::late_by(tap, hours_of(tap.at, office));
}
std::chrono::minutes early_by(Instant at, const config::Office& office) {
  return kiosk::early_by(at, hours_of(at, office));
}
bool after_hours(Instant at, const config::Office& office) {
  return kiosk::after_hours(at, hours_of(at, office));
}

Direction at(const Standing& before, std::chrono::minutes hour, int punches = 2, int days = 0) {
  return direction_of(before, on_monday(hour, days),
                      hours_of(on_monday(hour, days), office_of(punches)));
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("the first tap of the day arrives, unmistakably, at every hour") {
  for (int hour = 4; hour < 28; ++hour)
    CHECK(at(kNotYet, std::chrono::hours{hour}) == Direction{Meaning::kArrived, {}, true});
}

TEST_CASE("an open outing is come back from, unmistakably") {
  CHECK(at(kAtLunch, 12h + 50min) == Direction{Meaning::kCameBack, {}, true});
}

TEST_CASE("an open outing is not closed unasked after the last session") {
  CHECK(at(kAtLunch, 16h + 59min).unmistakable);
  CHECK(at(kAtLunch, 17h) == Direction{Meaning::kCameBack, {}, false});
}

TEST_CASE("from the grace before the end of the day a tap leaves") {
  CHECK_FALSE(at(kIn, 16h + 54min).unmistakable);
  CHECK(at(kIn, 16h + 55min) == Direction{Meaning::kLeft, {}, true});
  CHECK(at(kIn, 25h) == Direction{Meaning::kLeft, {}, true});
}

TEST_CASE("with an undecided tap open nothing is unmistakable") {
  CHECK_FALSE(at(kInUnclear, 17h + 5min).unmistakable);
  CHECK(at(kInUnclear, 10h) == Direction{Meaning::kCameBack, {}, false});
}

TEST_CASE("who left and taps again is asked, and has most likely come back") {
  CHECK(at(kLeft, 15h) == Direction{Meaning::kCameBack, {}, false});
}

TEST_CASE("with two punches a day lunch is only the likeliest") {
  CHECK(at(kIn, 11h + 32min) == Direction{Meaning::kWentOut, Errand::kLunch, false});
}

TEST_CASE("with four punches a day the lunch window is unmistakable") {
  CHECK_FALSE(at(kIn, 11h + 24min, 4).unmistakable);
  CHECK(at(kIn, 11h + 25min, 4) == Direction{Meaning::kWentOut, Errand::kLunch, true});
  CHECK(at(kIn, 12h + 59min, 4) == Direction{Meaning::kWentOut, Errand::kLunch, true});
  CHECK_FALSE(at(kIn, 13h, 4).unmistakable);
}

TEST_CASE("in the middle of the morning the likeliest is an errand, late in the day the way home") {
  CHECK(at(kIn, 9h) == Direction{Meaning::kWentOut, Errand::kOfficial, false});
  CHECK(at(kIn, 16h + 5min) == Direction{Meaning::kLeft, {}, false});
}

TEST_CASE("on a day off nothing after the arrival is unmistakable") {
  CHECK(at(kNotYet, 8h, 2, 5).unmistakable);
  CHECK(at(kIn, 17h + 5min, 2, 5) == Direction{Meaning::kLeft, {}, false});
}

TEST_CASE("a holiday has no hours, a swapped Saturday has Monday's") {
  config::Office office = office_of();
  office.holidays = {{monday(), config::Holiday::Kind::kOff, "lễ"},
                     {std::chrono::year{2026} / 11 / 28, config::Holiday::Kind::kWorking, "bù"}};

  CHECK(sessions_on(monday(), office).empty());
  CHECK(sessions_on(std::chrono::year{2026} / 11 / 28, office).size() == 2);
  CHECK(late_by(on_monday(9h), office) == 0min);
  CHECK(late_by(on_monday(9h, 5), office) == 90min);
}

TEST_CASE("an arrival is late in whole minutes as the glass shows them, beyond the grace") {
  CHECK(late_by(on_monday(7h + 22min), office_of()) == 0min);
  CHECK(late_by(on_monday(7h + 35min + 59s), office_of()) == 0min);
  CHECK(late_by(on_monday(7h + 36min), office_of()) == 6min);
}

TEST_CASE("an arrival is measured against the session it falls into, or the next one") {
  CHECK(late_by(on_monday(12h), office_of()) == 0min);
  CHECK(late_by(on_monday(13h + 20min), office_of()) == 20min);
  CHECK(late_by(on_monday(18h), office_of()) == 0min);
}

TEST_CASE("a return from lunch can be late only where lunch is punched") {
  Tap back;
  back.at = on_monday(13h + 12min);
  back.meant = Meant{Meaning::kCameBack};
  back.before = kAtLunch;

  CHECK(late_by(back, office_of(2)) == 0min);
  CHECK(late_by(back, office_of(4)) == 12min);
}

TEST_CASE("a withdrawn or undecided tap is never late") {
  Tap tap;
  tap.at = on_monday(9h);
  CHECK(late_by(tap, office_of()) == 0min);

  tap.meant = Meant{Meaning::kArrived};
  tap.withdrawn = true;

  CHECK(late_by(tap, office_of()) == 0min);
}

TEST_CASE("a departure is early against the end of the day, beyond the grace") {
  CHECK(early_by(on_monday(16h + 40min), office_of()) == 20min);
  CHECK(early_by(on_monday(16h + 55min), office_of()) == 0min);
  CHECK(early_by(on_monday(18h), office_of()) == 0min);
  CHECK(early_by(on_monday(10h + 30min), office_of()) == 5h);  // the break is nobody's
  CHECK(early_by(on_monday(10h, 5), office_of()) == 0min);
}

TEST_CASE("half past midnight is measured against the day before") {
  CHECK(after_hours(on_monday(30min, 1), office_of()));
  CHECK(late_by(on_monday(30min, 1), office_of()) == 0min);
}

TEST_CASE("lateness is measured by the hours of one's own unit and the law's holidays") {
  config::Office office = office_of();
  config::HoursRule desk;
  desk.weekdays[0] = true;
  desk.sessions = {{7h, 11h}};
  desk.units = {"Một cửa"};
  office.special_hours = {desk};
  const WorkCalendar calendar{office};
  const Instant arrival = on_monday(7h + 22min);
  const Instant new_year =
      instant_of(LocalTime{std::chrono::local_days{std::chrono::year{2026} / 1 / 1} + 9h});

  CHECK(late_by(arrival, hours_at(arrival, office, calendar, {"Một cửa", ""})) == 22min);
  CHECK(late_by(arrival, hours_at(arrival, office, calendar, {"Văn phòng", ""})) == 0min);
  CHECK(late_by(new_year, hours_at(new_year, office, calendar, {})) == 0min);
  CHECK(late_by(new_year, hours_at(on_monday(9h), office, calendar, {})) == 90min);
}

TEST_SUITE_END();
}  // namespace kiosk::test

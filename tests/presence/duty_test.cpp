// A duty owns the taps around it, across the end of the day.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "kiosk/presence/attendance_book.h"
#include "kiosk/presence/day_report.h"
#include "kiosk/presence/direction.h"
#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

using Exceptions = std::vector<Exception>;
const std::vector<config::WorkSession> kHours{{7h + 30min, 11h + 30min}, {13h, 17h}};

Date on_tuesday() { return Date{std::chrono::local_days{monday()} + std::chrono::days{1}}; }

// Monday evening until seven on Tuesday morning.
struct Night {
  WorkingDays days{4h, {Duty{monday(), on_monday(17h), on_monday(31h)}}};
  Writer writer;
  std::vector<Mark> marks;

  Mark tapped(std::uint8_t n, std::chrono::minutes at, const Meant& meant) {
    Mark mark = writer.tap(n, on_monday(at), meant.meaning);
    mark.meant = meant;
    return mark;
  }
  void tap(std::uint8_t n, std::chrono::minutes at, const Meant& meant) {
    marks.push_back(tapped(n, at, meant));
  }
  void worked_on_monday() {
    tap(1, 7h + 20min, {Meaning::kArrived});
    tap(2, 18h + 30min, {Meaning::kWentOut, Errand::kLunch, Said::kPerson});
    tap(3, 19h + 10min, {Meaning::kCameBack, Errand::kNone, Said::kPerson});
  }
  Day monday_told() const { return day_of(marks, monday(), days); }
  Day tuesday_told() const { return day_of(marks, on_tuesday(), days); }
  DayReport report(const Day& day) const {
    DayMeasure measure;
    measure.sessions = kHours;
    measure.now = 40h;
    measure.over = true;
    return report_of(day, measure);
  }
};

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(Night, "the way home in the morning ends the day on which the duty began") {
  worked_on_monday();
  tap(4, 31h + 5min, {Meaning::kLeft, Errand::kNone, Said::kPerson});

  CHECK(monday_told().now.where == Whereabouts::kLeft);
  CHECK(report(monday_told()).stays.back().to == 31h + 5min);
  CHECK(report(monday_told()).exceptions.empty());
  CHECK(tuesday_told().taps.empty());
}

TEST_CASE_FIXTURE(Night, "who works on after it has arrived with the end of the duty") {
  worked_on_monday();
  tap(4, 31h + 5min, {Meaning::kLeft, Errand::kNone, Said::kPerson, {}, true});
  tap(5, 41h, {Meaning::kLeft});

  const Day tuesday = tuesday_told();
  REQUIRE(tuesday.taps.size() == 2);
  CHECK(tuesday.taps.front().carried);
  CHECK(tuesday.taps.front().id == id(4));
  CHECK(tuesday.taps.front().meant->meaning == Meaning::kArrived);
  CHECK(report(tuesday).late == 0min);
  CHECK(report(tuesday).exceptions.empty());
  CHECK(monday_told().now.where == Whereabouts::kLeft);
}

TEST_CASE_FIXTURE(Night,
                  "who comes to work after having gone home from it arrives on the new day") {
  worked_on_monday();
  tap(4, 30h + 50min, {Meaning::kLeft, Errand::kNone, Said::kPerson});
  tap(5, 31h + 28min, {Meaning::kArrived});

  CHECK(monday_told().taps.size() == 4);
  REQUIRE(tuesday_told().taps.size() == 1);
  CHECK(tuesday_told().now.where == Whereabouts::kIn);
}

TEST_CASE_FIXTURE(Night, "the same badge again within a minute stays with the end of the duty") {
  worked_on_monday();
  tap(4, 31h + 5min, {Meaning::kLeft, Errand::kNone, Said::kPerson});
  Mark again = tapped(5, 31h + 5min, {});
  again.kind = Mark::Kind::kRepeated;
  again.tap = id(4);
  marks.push_back(again);

  CHECK(monday_told().taps.size() == 5);
  CHECK(tuesday_told().taps.empty());
}

TEST_CASE_FIXTURE(Night, "without the duty the same taps are a day without an end, and a new one") {
  days = WorkingDays{4h};
  worked_on_monday();
  tap(4, 31h + 5min, {Meaning::kLeft});

  CHECK(report(monday_told()).has(Exception::kMissingDeparture));
  CHECK(tuesday_told().taps.size() == 1);
}

TEST_CASE_FIXTURE(Night, "two nights running keep each its own taps") {
  days = WorkingDays{4h,
                     {Duty{monday(), on_monday(17h), on_monday(31h)},
                      Duty{on_tuesday(), on_monday(41h), on_monday(55h)}}};
  worked_on_monday();
  tap(4, 31h + 2min, {Meaning::kLeft, Errand::kNone, Said::kPerson});
  tap(5, 40h + 50min, {Meaning::kArrived});
  tap(6, 55h + 2min, {Meaning::kLeft, Errand::kNone, Said::kPerson});

  CHECK(monday_told().taps.size() == 4);
  REQUIRE(tuesday_told().taps.size() == 2);
  CHECK(tuesday_told().now.where == Whereabouts::kLeft);
  const Date wednesday{std::chrono::local_days{monday()} + std::chrono::days{2}};
  CHECK(day_of(marks, wednesday, days).taps.empty());
}

TEST_CASE_FIXTURE(Night, "a duty from midnight on owns the arrival of the evening before") {
  days = WorkingDays{4h, {Duty{on_tuesday(), on_monday(24h), on_monday(30h)}}};
  tap(1, 7h + 20min, {Meaning::kArrived});
  tap(2, 17h + 5min, {Meaning::kLeft});
  tap(3, 23h + 40min, {Meaning::kArrived});
  tap(4, 30h + 5min, {Meaning::kLeft});

  CHECK(monday_told().taps.size() == 2);
  CHECK(tuesday_told().taps.size() == 2);
}

TEST_CASE_FIXTURE(Night, "no order of arrival changes whose taps they are") {
  worked_on_monday();
  tap(4, 31h + 5min, {Meaning::kLeft, Errand::kNone, Said::kPerson, {}, true});
  tap(5, 35h + 40min, {Meaning::kWentOut, Errand::kLunch, Said::kPerson});
  tap(6, 41h, {Meaning::kLeft});
  const Day first = monday_told();
  const Day second = tuesday_told();
  std::mt19937 random{20261123};
  for (int round = 0; round < 50; ++round) {
    std::shuffle(marks.begin(), marks.end(), random);
    REQUIRE(monday_told().taps == first.taps);
    REQUIRE(tuesday_told().taps == second.taps);
  }
}

TEST_CASE_FIXTURE(Night, "the book answers for the duty's day until it has been handed over") {
  AttendanceBook book;
  book.set_duties(kAn, {Duty{monday(), on_monday(17h), on_monday(31h)}});
  worked_on_monday();
  for (const Mark& mark : marks) book.learn(mark);
  CHECK(book.day_at(kAn, on_monday(31h + 5min)).date == monday());
  book.learn(tapped(4, 31h + 5min, {Meaning::kLeft, Errand::kNone, Said::kPerson}));

  CHECK(book.day_at(kAn, on_monday(31h + 5min)).date == monday());
  CHECK(book.day_at(kAn, on_monday(31h + 20min)).date == on_tuesday());
  REQUIRE(book.recorded_days(kAn).size() == 1);
  CHECK(book.recorded_days(kAn).front().taps.size() == 4);
}

TEST_CASE("the end of a night before a working day is asked about, before a day off it is plain") {
  DayHours hours{kHours};
  hours.sessions.push_back({17h, 31h});
  hours.with_duty = true;
  hours.date = monday();
  const Standing inside{Whereabouts::kIn, Errand::kNone, on_monday(19h)};
  CHECK(direction_of(inside, on_monday(31h), hours).unmistakable);
  hours.work_follows = true;
  CHECK(direction_of(inside, on_monday(31h), hours) == Direction{Meaning::kLeft});
  Tap tap;
  tap.at = on_monday(31h);
  tap.before = inside;
  CHECK(hands_over(tap, hours));
}

TEST_CASE("who went home from work comes back for the night without a question") {
  DayHours hours{kHours};
  hours.sessions.push_back({19h, 31h});
  hours.with_duty = true;
  hours.date = monday();
  const Standing home{Whereabouts::kLeft, Errand::kNone, on_monday(17h + 2min)};
  CHECK(direction_of(home, on_monday(18h + 50min), hours) ==
        Direction{Meaning::kCameBack, Errand::kNone, true});
  const Standing inside{Whereabouts::kIn, Errand::kNone, on_monday(13h)};
  CHECK(direction_of(inside, on_monday(17h + 5min), hours) == Direction{Meaning::kLeft});
}

TEST_SUITE_END();

}  // namespace kiosk::test

// What of a day's presence nobody has told anything of yet.

#include "kiosk/diary/gaps.h"

#include <doctest/doctest.h>

#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {

// 07:28–11:32 and 13:02–17:05 at the office.
DayReport at_the_office() {
  DayReport report;
  report.stays = {{7h + 28min, 11h + 32min, WorkPlace::kOffice, false},
                  {11h + 32min, 13h + 2min, WorkPlace::kBreak, false},
                  {13h + 2min, 17h + 5min, WorkPlace::kOffice, false}};
  return report;
}

// Up to that minute of the day; hours from 07:30 to 11:30 and from 13:00 to 17:00.
DayMeasure until(std::chrono::minutes now) {
  DayMeasure measure;
  measure.sessions = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  measure.now = now;
  return measure;
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("a day without an entry has its stays as gaps, and lunch is none") {
  const auto gaps = gaps_of({}, work_of(at_the_office(), until(18h)));

  CHECK(gaps == std::vector<Gap>{{7h + 28min, 11h + 30min}, {13h + 2min, 17h + 5min}});
}

TEST_CASE("the next entry is offered behind the last one") {
  const DiaryDay day = monday_of({wrote(1, content_of("Họp", 8h, 9h + 30min))});

  CHECK(next_gap(day, work_of(at_the_office(), until(18h))) == Gap{9h + 30min, 11h + 30min});
}

TEST_CASE("behind the morning's last entry the afternoon is offered") {
  const DiaryDay day = monday_of({wrote(1, content_of("Họp", 7h + 28min, 11h + 30min))});

  CHECK(next_gap(day, work_of(at_the_office(), until(18h))) == Gap{13h + 2min, 17h + 5min});
}

TEST_CASE("when the day's end is told, what was left out before it is offered") {
  const DiaryDay day = monday_of({wrote(1, content_of("Họp", 13h, 17h + 5min))});

  CHECK(next_gap(day, work_of(at_the_office(), until(18h))) == Gap{7h + 28min, 11h + 30min});
}

TEST_CASE("a stay that goes on ends now, and nothing is offered of the time to come") {
  DayReport report;
  report.stays = {{7h + 30min, {}, WorkPlace::kOffice, false}};

  CHECK(next_gap({}, work_of(report, until(9h))) == Gap{7h + 30min, 9h});
}

TEST_CASE("who was not there is offered no time, and may write all the same") {
  CHECK_FALSE(next_gap({}, work_of(DayReport{}, until(18h))));
}

TEST_CASE("who stayed in over lunch without a tap is offered the morning, then the afternoon") {
  DayReport report;
  report.stays = {{7h + 22min, {}, WorkPlace::kOffice, false}};

  CHECK(gaps_of({}, work_of(report, until(16h + 30min))) ==
        std::vector<Gap>{{7h + 22min, 11h + 30min}, {13h, 16h + 30min}});
}

TEST_CASE("of an earlier day a stay whose end nobody tapped offers nothing") {
  DayReport report;
  report.stays = {{7h + 22min, {}, WorkPlace::kOffice, false}};
  DayMeasure measure = until(28h);
  measure.over = true;

  CHECK(work_of(report, measure).empty());
}

TEST_CASE("a private errand and leave are no gaps") {
  DayReport report;
  report.stays = {{8h, 9h, WorkPlace::kPrivate, false}, {13h, 17h, WorkPlace::kLeave, true}};

  CHECK(gaps_of({}, work_of(report, until(18h))).empty());
}

TEST_SUITE_END();

}  // namespace kiosk::test

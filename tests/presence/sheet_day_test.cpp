#include "kiosk/presence/sheet_day.h"

#include <doctest/doctest.h>

#include "tests/presence/sheet_office.h"

namespace kiosk::test {
using Part = Declared::Part;

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(SheetOffice, "a day at the office is one plus, whatever was tapped at lunch") {
  tap(0, 7h + 20min, Meaning::kArrived);
  tap(0, 11h + 32min, Meaning::kWentOut, Errand::kLunch);
  tap(0, 12h + 55min, Meaning::kCameBack);
  tap(0, 17h + 1min, Meaning::kLeft);

  CHECK(cell(0) == "+");
}

TEST_CASE_FIXTURE(SheetOffice, "a leave of half a day stands beside the half that was worked") {
  declare("P", 0, Part::kMorning);
  tap(0, 12h + 50min, Meaning::kArrived);
  tap(0, 17h + 5min, Meaning::kLeft);
  declare("Ô", 1);

  CHECK(cell(0) == "P/+");
  CHECK(cell(1) == "Ô");
}

TEST_CASE_FIXTURE(SheetOffice, "a half that was mostly spent among the residents is a field trip") {
  tap(0, 7h + 20min, Meaning::kArrived);
  tap(0, 8h, Meaning::kWentOut, Errand::kField);
  tap(0, 11h + 10min, Meaning::kCameBack);
  tap(0, 17h + 5min, Meaning::kLeft);

  CHECK(cell(0) == "CS/+");
}

TEST_CASE_FIXTURE(SheetOffice,
                  "a half missed for more than an hour is shown plainly, an hour not") {
  tap(0, 8h + 31min, Meaning::kArrived);  // 61 minutes
  tap(0, 17h + 5min, Meaning::kLeft);
  tap(1, 8h + 30min, Meaning::kArrived);  // 60: late
  tap(1, 17h + 5min, Meaning::kLeft);

  CHECK(cell(0) == "V/+");
  CHECK(cell(1) == "+");
  CHECK(cell(2) == "V");  // nobody came
  CHECK(row(3).sums.late_times == 1);
  CHECK(row(3).sums.late == 60min);
}

TEST_CASE_FIXTURE(SheetOffice,
                  "a departure nobody tapped leaves open what lies before it, no more") {
  tap(0, 7h + 20min, Meaning::kArrived);
  tap(0, 11h + 32min, Meaning::kWentOut, Errand::kLunch);
  tap(0, 12h + 55min, Meaning::kCameBack);

  CHECK(cell(0) == "+/?");
}

TEST_CASE_FIXTURE(SheetOffice, "an arrival nobody tapped leaves the morning open") {
  tap(0, 11h + 40min, Meaning::kWentOut, Errand::kLunch);
  tap(0, 12h + 55min, Meaning::kCameBack);
  tap(0, 17h + 5min, Meaning::kLeft);

  CHECK(cell(0) == "?/+");
}

TEST_CASE_FIXTURE(SheetOffice,
                  "a day with an unclear tap is open, and its lateness is not counted") {
  tap(0, 8h, Meaning::kArrived);
  marks.push_back(writer.undecided(next++, on_monday(16h)));

  CHECK(cell(0) == "?");
  CHECK(row(1).sums.late_times == 0);
}

TEST_CASE_FIXTURE(SheetOffice, "a leave that waits for the office's word is open, not absence") {
  declare("P", 0, Part::kWhole, {}, true);
  declare("P", 1, Part::kWhole, {}, true);
  whole_day(1);  // came all the same

  CHECK(cell(0) == "?");
  CHECK(cell(1) == "+");
}

TEST_CASE_FIXTURE(SheetOffice, "a tap that was claimed without badge and PIN waits for a word") {
  whole_day(0);
  marks.front().claimed = true;

  CHECK(cell(0) == "?");
}

TEST_CASE_FIXTURE(SheetOffice, "a holiday is an L, a day off is empty") {
  office.holidays.push_back({date(1), config::Holiday::Kind::kOff, "Ngày hội"});

  CHECK(cell(1) == "L");
  CHECK(cell(5) == "");
  CHECK(row(2).sums.time == 2);  // both halves of the holiday; Monday is absence
}

TEST_CASE_FIXTURE(SheetOffice, "a holiday on a weekly day off is empty, too") {
  office.holidays.push_back({date(5), config::Holiday::Kind::kOff, "Ngày hội"});

  CHECK(cell(5) == "");
}

TEST_CASE_FIXTURE(SheetOffice, "duty on a Saturday earns half a day, a long one a whole day") {
  declare("TR", 5, Part::kWhole, config::WorkSession{7h + 30min, 11h + 30min});
  declare("TR", 6, Part::kWhole, config::WorkSession{7h, 17h});

  CHECK(cell(5) == "TR/–");
  CHECK(cell(6) == "TR");
  CHECK(row(7).sums.earned == 3);
  CHECK(row(7).sums.time == 0);
}

TEST_CASE_FIXTURE(SheetOffice, "duty on a holiday earns time off beside the paid holiday") {
  office.holidays.push_back({date(1), config::Holiday::Kind::kOff, "Ngày hội"});
  declare("TR", 1, Part::kWhole, config::WorkSession{7h, 17h});

  CHECK(cell(1) == "TR");
  CHECK(row(2).sums.time == 2);
  CHECK(row(2).sums.earned == 2);
}

TEST_CASE_FIXTURE(SheetOffice, "a desk that opens on Saturday earns time off by its mornings") {
  office.hours[5] = {{7h + 30min, 11h + 30min}};
  tap(5, 7h + 20min, Meaning::kArrived);
  tap(5, 11h + 35min, Meaning::kLeft);

  CHECK(cell(5) == "+/–");
  CHECK(row(6).sums.earned == 1);
  CHECK(row(6).sums.time == 0);
}

TEST_CASE_FIXTURE(SheetOffice, "time off that was earned is used by halves, and is paid") {
  declare("Nb", 0, Part::kAfternoon);
  tap(0, 7h + 20min, Meaning::kArrived);
  tap(0, 11h + 35min, Meaning::kLeft);

  CHECK(cell(0) == "+/Nb");
  CHECK(row(1).sums.used == 1);
  CHECK(row(1).sums.time == 2);
}

TEST_CASE_FIXTURE(SheetOffice, "a swapped Saturday is a working day and earns nothing") {
  office.holidays.push_back({date(5), config::Holiday::Kind::kWorking, "Làm bù"});
  whole_day(5);

  CHECK(cell(5) == "+");
  CHECK(row(6).sums.earned == 0);
}

TEST_CASE_FIXTURE(SheetOffice, "whoever is not judged was where the hours and a leave say") {
  exempt = true;
  declare("P", 1, Part::kAfternoon);
  tap(2, 9h + 45min, Meaning::kArrived);  // late, and never left

  CHECK(cell(0) == "+");
  CHECK(cell(1) == "+/P");
  CHECK(cell(2) == "+");
  CHECK(row(3).days[2].report.exceptions.empty());
  CHECK(row(3).sums.late_times == 0);
}

TEST_CASE_FIXTURE(SheetOffice, "a day is told once its hours are over, and not before") {
  whole_day(0);
  now = on_monday(16h + 59min);
  CHECK(cell(0) == "");
  CHECK(row(1).sums.ahead == 2);

  now = on_monday(17h);
  CHECK(cell(0) == "+");
}

TEST_CASE("a stretch of work through noon is a whole day, a short one half a day") {
  CHECK(half_sessions({{7h, 14h}}) == HalfSessions{{{0}, {0}}});
  CHECK(half_sessions({{7h + 30min, 11h + 30min}}) == HalfSessions{{{0}, {}}});
  CHECK(half_sessions({{7h, 9h}, {9h + 15min, 11h}, {13h, 17h}}) == HalfSessions{{{0, 1}, {2}}});
}

TEST_SUITE_END();
}  // namespace kiosk::test

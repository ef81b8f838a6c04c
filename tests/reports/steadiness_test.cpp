// How far work was brought and how steadily it was told.
#include "kiosk/reports/steadiness.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "kiosk/reports/workload.h"
#include "tests/reports/sample_diaries.h"

namespace kiosk::test {
namespace {

EntryContent on(unsigned day, const std::string& words, EntryResult result = EntryResult::kDone) {
  EntryContent content = content_of(words, 8h, 9h);
  content.date = november(day);
  content.result = result;
  return content;
}

Diaries week(const SampleDiaries& office, unsigned from = 16) {
  return office.diaries(
      {november(from), november(23), {}, "", DiaryQuestion::Readers::kReviewChain});
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(SampleDiaries, "completion is the share of what was told that is done") {
  take(wrote(1, on(23, "Họp")));
  take(wrote(2, on(23, "Tiếp dân")));
  take(wrote(3, on(23, "Kiểm tra", EntryResult::kNoResult)));
  const auto lines = steadiness_of(week(*this));

  REQUIRE(lines.size() == 2);
  CHECK(lines[0].entries == 3);
  CHECK(lines[0].done == 2);
  CHECK(lines[0].done_per_mille == 667);
  CHECK_FALSE(lines[1].done_per_mille);  // who told nothing has no rate
}

TEST_CASE_FIXTURE(SampleDiaries, "a row of diary days ends where a worked day has none") {
  for (const unsigned day : {17u, 18u, 19u, 20u}) whole_day("CB-An", day);
  std::uint8_t saying = 1;
  for (const unsigned day : {17u, 18u, 20u}) take(wrote(saying++, on(day, "Họp")));
  take(wrote(saying++, on(23, "Họp")));
  const auto lines = steadiness_of(week(*this));

  CHECK(lines[0].longest_run == 2);  // the 17th and 18th; the 19th is missing
  CHECK(lines[0].current_run == 2);  // the 20th and, over the days off, the 23rd
}

TEST_CASE_FIXTURE(SampleDiaries, "a day at work outside without a word is listed with how it was") {
  Diaries told = week(*this, 23);
  for (PersonDiary& diary : told.people) diary.days[0].place = WorkPlace::kHome;
  told.people[0].days[0].missing = false;
  const auto silent = silent_days_of(told);

  REQUIRE(silent.size() == 1);
  CHECK(silent[0].person.id == StaffId{"CB-Head"});
  CHECK(silent[0].date == november(23));
  const Table table = silent_day_table(told, vietnamese());
  CHECK(text_of(table.rows[0][4].value) == "Tại nhà");
}

TEST_CASE_FIXTURE(SampleDiaries, "a day in the office without a word is not on that list") {
  CHECK(silent_days_of(week(*this, 23)).empty());
}

TEST_CASE_FIXTURE(SampleDiaries, "hours that are always the standard are told to the reviewer") {
  Diaries told = week(*this, 23);
  PersonDiary& diary = told.people[0];
  const DiaryDayTold sample = diary.days[0];
  diary.days.clear();
  for (unsigned day = 2; day < 7; ++day) {
    DiaryDayTold one = sample;
    one.diary.date = november(day);
    one.claims = {november(day), 8h, 8h, 7h};
    diary.days.push_back(one);
  }
  const Table table = steadiness_table(told, vietnamese());

  CHECK(text_of(table.rows[0].back().value) == "5 ngày liền, 02/11/2026–06/11/2026");
  CHECK(text_of(table.rows[1].back().value).empty());
}

TEST_CASE_FIXTURE(SampleDiaries, "a day counts for the position that was held on it") {
  take(wrote(1, on(20, "Trực")));
  take(wrote(2, on(23, "Họp")));
  Diaries told = week(*this, 20);
  told.people[0].appointments = {{"Văn thư", "Phòng Mẫu", at(2, 7h), {}},
                                 {"Chuyên viên", "Phòng Mẫu", at(23, 12h), "45/QĐ-UBND"}};
  const auto positions = positions_of(told);

  REQUIRE(positions.size() == 2);
  CHECK(positions[0].position == "Chuyên viên");
  CHECK(positions[0].diary_days == 1);
  CHECK(positions[1].position == "Văn thư");
  CHECK(positions[1].diary_days == 1);
  CHECK(positions[1].people == 1);
}

TEST_CASE_FIXTURE(SampleDiaries, "statistics by job position sum everybody who has it") {
  take(wrote(1, on(23, "Họp")));
  const auto positions = positions_of(week(*this, 23));

  REQUIRE(positions.size() == 1);
  CHECK(positions[0].position == "Chuyên viên");
  CHECK(positions[0].people == 2);
  CHECK(positions[0].sums.entries == 1);
  CHECK(positions[0].done == 1);
}

TEST_CASE_FIXTURE(SampleDiaries,
                  "guidance online and advice by telephone are counted by their units") {
  EntryContent online = on(23, "Hướng dẫn nộp hồ sơ trực tuyến");
  online.quantity = 7000;
  online.unit = "lượt hướng dẫn trực tuyến";
  EntryContent advice = on(23, "Tư vấn qua điện thoại");
  advice.quantity = 3000;
  advice.unit = "cuộc gọi";
  take(wrote(1, online));
  take(wrote(2, advice));
  const auto positions = positions_of(week(*this, 23));

  CHECK(positions[0].sums.quantities.at("lượt hướng dẫn trực tuyến") == 7000);
  CHECK(positions[0].sums.quantities.at("cuộc gọi") == 3000);
}

TEST_CASE_FIXTURE(SampleDiaries, "two periods stand side by side with output a day") {
  whole_day("CB-An", 20);
  take(wrote(1, on(20, "Họp")));
  take(wrote(2, on(23, "Họp")));
  take(wrote(3, on(23, "Tiếp dân")));
  const auto reading = DiaryQuestion::Readers::kReviewChain;
  const Diaries before = diaries({november(20), november(20), kAn, "", reading});
  const Diaries during = diaries({november(23), november(23), kAn, "", reading});
  const Json periods = json_from(comparison_json(during, before)).value()["periods"];

  CHECK(periods[0]["entry_tenths_a_day"] == 10);
  CHECK(periods[1]["entry_tenths_a_day"] == 20);
  CHECK(periods[1]["told_minutes_a_day"] == 120);
}

TEST_SUITE_END();
}  // namespace kiosk::test

// How long one piece of counted work takes, by where people worked.
#include "kiosk/reports/handling_time.h"

#include <doctest/doctest.h>

#include "tests/reports/sample_diaries.h"

namespace kiosk::test {
namespace {

EntryContent counted(std::int64_t quantity, std::chrono::minutes from, std::chrono::minutes to) {
  EntryContent content = visit("Tiếp công dân", "ông Tư", from, to);
  content.date = november(23);
  content.quantity = quantity * 1000;
  content.unit = "lượt";
  return content;
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(SampleDiaries, "what one dossier takes stands by where people worked") {
  take(wrote(1, counted(4, 8h, 9h)));
  take(wrote(2, counted(2, 9h, 10h)));
  Diaries told = whole();
  told.people.push_back(told.people.front());
  told.people.back().days.front().place = WorkPlace::kHome;
  told.people.back().days.front().diary.entries.resize(1);
  const auto lines = handling_of(told);

  REQUIRE(lines.size() == 2);
  CHECK(lines[0].place == WorkPlace::kOffice);
  CHECK(lines[0].entries == 2);
  CHECK(lines[0].minute_tenths_each() == 200);  // two hours for six
  CHECK(lines[1].place == WorkPlace::kHome);
  CHECK(lines[1].minute_tenths_each() == 150);
}

TEST_CASE_FIXTURE(SampleDiaries, "work that says no quantity or no time tells no handling time") {
  take(wrote(1, visit("Họp", "")));
  EntryContent without_time = counted(3, 8h, 9h);
  without_time.from = without_time.to = {};
  take(wrote(2, without_time));

  CHECK(handling_of(whole()).empty());
}

TEST_SUITE_END();

}  // namespace kiosk::test

#include "kiosk/reports/attendance_json.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/reports/sample_attendance.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(FullNovember, "every figure of the JSON can be opened to the days behind it") {
  const Json told = json_from(sheet_json(month())).value();

  for (const Json& person : told["sheets"][0]["people"]) {
    int time = 0;
    int late = 0;
    for (const Json& day : person["days"]) {
      for (const char* half : {"morning", "afternoon"})
        time += text_member(day[half], "pay") == "time" ? 1 : 0;
      late += static_cast<int>(number_member(day, "late_minutes"));
    }
    CHECK(person["sums"]["time_pay_half_days"] == time);
    CHECK(person["sums"]["late_minutes"] == late);
  }
}

TEST_CASE_FIXTURE(FullNovember, "a half of a day is told with what it counts as") {
  const Json told = json_from(sheet_json(month())).value();
  const Json& day = told["sheets"][0]["people"][1]["days"][2];

  CHECK(day["date"] == "2026-11-03");
  CHECK(day["cell"] == "Ô/V");
  CHECK(day["morning"].dump() == R"({"kind":"code","code":"Ô","pay":"insurance"})");
  CHECK(day["afternoon"].dump() == R"({"kind":"absent"})");
}

TEST_CASE_FIXTURE(FullNovember, "the exceptions are the days that ask for a word") {
  const Json told = json_from(exception_list_json(month())).value();

  REQUIRE(told["days"].size() == 3);
  CHECK(told["days"][1]["exceptions"].dump() == R"(["absent"])");
  CHECK(told["list"] == "exceptions");
}

TEST_CASE_FIXTURE(FullNovember, "the list of days has no empty ones") {
  const Json told =
      json_from(day_list_json(this->told({november(5), november(8), {"CB-1"}, ""}))).value();

  CHECK(told["days"].size() == 3);  // Thursday, Friday, and the duty of Saturday
}

TEST_SUITE_END();
}  // namespace kiosk::test

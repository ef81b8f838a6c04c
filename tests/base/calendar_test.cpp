#include "kiosk/base/calendar.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr Instant kTap{1'795'393'268'412ms};  // 2026-11-23T00:21:08.412Z, a Monday
const Date kMonday{std::chrono::year{2026} / 11 / 23};

}  // namespace

TEST_SUITE_BEGIN("calendar");

TEST_CASE("the office is seven hours ahead, summer and winter") {
  CHECK(hour_text(local_time(kTap)) == "07:21");
  CHECK(date_of(local_time(kTap)) == kMonday);
  CHECK(time_of_day(local_time(kTap)) == 7h + 21min + 8412ms);
  CHECK(instant_of(local_time(kTap)) == kTap);
}

TEST_CASE("a time is written as the protocol writes it, and read back") {
  CHECK(rfc3339(kTap) == "2026-11-23T07:21:08.412+07:00");
  CHECK(rfc3339(kTap, -90min) == "2026-11-22T22:51:08.412-01:30");
  CHECK(rfc3339(Instant{1'795'393'268'005ms}) == "2026-11-23T07:21:08.005+07:00");

  const auto moment = moment_from_rfc3339("2026-11-23T07:21:08.412+07:00");
  REQUIRE(moment);
  CHECK(moment->instant == kTap);
  CHECK(moment->offset == 7h);
}

TEST_CASE("a time of others may lack the fraction, have more of it, or be in UTC") {
  CHECK(moment_from_rfc3339("2026-11-23T00:21:08Z")->instant == kTap - 412ms);
  CHECK(moment_from_rfc3339("2026-11-23T00:21:08.412999Z")->instant == kTap);
  CHECK(moment_from_rfc3339("2026-11-22t22:51:08.4-01:30")->instant == kTap - 12ms);
}

TEST_CASE("what is no time is none") {
  for (const char* text :
       {"", "2026-11-23", "2026-11-23T07:21", "2026-11-23T07:21:08", "2026-11-23 07:21:08Z",
        "2026-02-30T07:21:08Z", "2026-11-23T25:21:08Z", "2026-11-23T07:61:08Z",
        "2026-11-23T07:21:08.Z", "2026-11-23T07:21:08Zx", "26-11-23T07:21:08Z"}) {
    CAPTURE(text);
    CHECK_FALSE(moment_from_rfc3339(text));
  }
}

TEST_CASE("the working day lasts until four in the morning") {
  const Instant four = instant_of(LocalTime{std::chrono::local_days{kMonday}} + 24h + 4h);

  CHECK(work_date(four - 1ms, 4h) == kMonday);
  CHECK(work_date(four, 4h) == Date{std::chrono::year{2026} / 11 / 24});
}

TEST_CASE("dates and hours are read exactly") {
  CHECK(date_from("2028-02-29") == Date{std::chrono::year{2028} / 2 / 29});
  CHECK_FALSE(date_from("2027-02-29"));
  CHECK_FALSE(date_from("2026-1-1"));
  CHECK_FALSE(date_from("2026-01-01 "));
  CHECK(iso_date(Date{std::chrono::year{2026} / 1 / 5}) == "2026-01-05");
  CHECK(hour_from("07:30") == 450min);
  CHECK(hour_from("24:00") == 1440min);
  for (const char* text : {"7:30", "24:01", "07:60", "07.30", "07:30 "})
    CHECK_FALSE(hour_from(text));
}

TEST_CASE("a year of three digits is written with four") {
  CHECK(iso_date(Date{std::chrono::year{999} / 1 / 7}) == "0999-01-07");
}

TEST_SUITE_END();
}  // namespace kiosk::test

// Dates as people key them.

#include "kiosk/base/written_date.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using namespace std::chrono;

const Date kNear{2026y / November / 23};

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("a date is written with the day first and read as it was written") {
  CHECK(whole_date(2026y / January / 5) == "05/01/2026");
  for (const Date& date : {Date{2026y / January / 5}, Date{2024y / February / 29}})
    CHECK(date_as_written(whole_date(date), kNear) == date);
  CHECK(date_as_written(" 5.1.2026 ", kNear) == Date{2026y / January / 5});
}

TEST_CASE("a date without its year is the latest that is not far ahead") {
  CHECK(date_as_written("20/11", kNear) == Date{2026y / November / 20});
  CHECK(date_as_written("20-12", kNear) == Date{2026y / December / 20});
  CHECK(date_as_written("31/12", kNear) == Date{2025y / December / 31});
  CHECK(date_as_written("2/1", 2026y / December / 30) == Date{2027y / January / 2});
  CHECK(date_as_written("29/2", kNear) == Date{2024y / February / 29});
}

TEST_CASE("what is no date is none") {
  for (const char* text : {"", "20", "20/", "31/2", "31/2/2026", "20/13/2026", "20/11/26", "a/b",
                           "20/11/2026/1", "99999/1", "-1/2", "20/11/2026x", "//"}) {
    CAPTURE(text);
    CHECK_FALSE(date_as_written(text, kNear));
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test

#include "kiosk/base/lunar_date.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <vector>

#include "kiosk/base/sun_and_moon.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

Date day(const char* iso) { return *date_from(iso); }

Date next_day(const Date& date) {
  return Date{std::chrono::local_days{date} + std::chrono::days{1}};
}

// The month of `year` that is there twice; 0: none.
int leap_month_of(int year) {
  for (int month = 1; month <= 12; ++month)
    if (date_of(LunarDate{year, month, 1, true})) return month;
  return 0;
}

// A line of tests/vectors/lunar_table.tsv, and what is computed for its year, in the same words.
struct TableRow {
  int year = 0;
  std::string said;
};

std::vector<TableRow> table() {
  std::vector<TableRow> rows;
  std::ifstream in{CONGSO_SOURCE_DIR "/tests/vectors/lunar_table.tsv"};
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line[0] != '#') rows.push_back({std::stoi(line), line});
  return rows;
}

std::string with_weekday(const Date& date) {
  constexpr const char* kNames[] = {"CN", "T2", "T3", "T4", "T5", "T6", "T7"};
  return iso_date(date) + ' ' +
         kNames[std::chrono::weekday{std::chrono::local_days{date}}.c_encoding()];
}

std::string line_of(int year) {
  const Date new_year = *lunar_new_year(year);
  const Date eve{std::chrono::local_days{new_year} - std::chrono::days{1}};
  const int leap = leap_month_of(year);
  std::ostringstream line;
  line << year << '\t' << lunar_year_name(year) << '\t' << with_weekday(new_year) << '\t'
       << lunar_date(eve)->day << '\t' << with_weekday(*date_of(LunarDate{year, 3, 10, false}))
       << '\t' << (leap == 0 ? "-" : std::to_string(leap));
  return line.str();
}

// Whether `next` is the day after `day` in a calendar whose months have 29 or 30 days.
bool follows(const LunarDate& day, const LunarDate& next) {
  if (next.day != 1) return next == LunarDate{day.year, day.month, day.day + 1, day.leap_month};
  if (day.day != 29 && day.day != 30) return false;
  if (next.leap_month) return next.month == day.month && next.year == day.year && !day.leap_month;
  return next.month == day.month % 12 + 1 && next.year == day.year + (day.month == 12 ? 1 : 0);
}

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("every year of the lunar table is computed as it stands there") {
  const auto rows = table();

  REQUIRE(rows.size() == 16);
  for (const TableRow& row : rows) CHECK(line_of(row.year) == row.said);
}

TEST_CASE("Tết and Giỗ Tổ of 2025 to 2032 are as the office's calendar on paper has them") {
  const char* const years[] = {
      "2025\tẤt Tỵ\t2025-01-29 T4\t29\t2025-04-07 T2\t6",
      "2026\tBính Ngọ\t2026-02-17 T3\t29\t2026-04-26 CN\t-",
      "2027\tĐinh Mùi\t2027-02-06 T7\t29\t2027-04-16 T6\t-",
      "2028\tMậu Thân\t2028-01-26 T4\t29\t2028-04-04 T3\t5",
      "2029\tKỷ Dậu\t2029-02-13 T3\t29\t2029-04-23 T2\t-",
      "2030\tCanh Tuất\t2030-02-02 T7\t29\t2030-04-12 T6\t-",
      "2031\tTân Hợi\t2031-01-23 T5\t29\t2031-04-01 T3\t3",
      "2032\tNhâm Tý\t2032-02-11 T4\t29\t2032-04-19 T2\t-",
  };

  for (const char* const year : years) CHECK(line_of(std::stoi(year)) == year);
}

TEST_CASE("Tết of 2007 and 2030 is a day before China's, for the hour between") {
  CHECK(lunar_new_year(2007) == day("2007-02-17"));
  CHECK(lunar_new_year(2030) == day("2030-02-02"));

  CHECK(lunar_date(day("2007-02-18"))->day == 2);
  CHECK(lunar_date(day("2030-02-03"))->day == 2);
}

TEST_CASE("each day of 2000 to 2050 follows the one before it, and none is the zeroth") {
  LunarDate yesterday = *lunar_date(day("2000-01-01"));
  CHECK(yesterday == LunarDate{1999, 11, 25, false});

  for (Date date = day("2000-01-02"); date <= day("2050-12-31"); date = next_day(date)) {
    const LunarDate today = *lunar_date(date);
    if (!follows(yesterday, today)) FAIL_CHECK(iso_date(date));
    yesterday = today;
  }
}

TEST_CASE("each day of 2000 to 2050 is found again by its lunar date") {
  for (Date date = day("2000-01-01"); date <= day("2050-12-31"); date = next_day(date))
    if (date_of(*lunar_date(date)) != date) FAIL_CHECK(iso_date(date));
}

TEST_CASE("the leap month repeats the number before it") {
  CHECK(lunar_date(day("2025-07-24")) == LunarDate{2025, 6, 30, false});
  CHECK(lunar_date(day("2025-07-25")) == LunarDate{2025, 6, 1, true});
  CHECK(lunar_date(day("2025-08-23")) == LunarDate{2025, 7, 1, false});
}

TEST_CASE("a leap month 11 belongs to the year that ends") {
  CHECK(lunar_date(day("2033-12-22")) == LunarDate{2033, 11, 1, true});
  CHECK(lunar_date(day("2034-01-20")) == LunarDate{2033, 12, 1, false});
  CHECK(lunar_date(day("2034-02-19")) == LunarDate{2034, 1, 1, false});
}

TEST_CASE("a lunar day that a year does not have is none") {
  CHECK_FALSE(date_of(LunarDate{2025, 12, 30, false}));
  CHECK_FALSE(date_of(LunarDate{2026, 6, 1, true}));
  CHECK_FALSE(date_of(LunarDate{2026, 13, 1, false}));
  CHECK_FALSE(date_of(LunarDate{2026, 1, 0, false}));
}

TEST_CASE("outside the years that are tested there is no lunar date") {
  CHECK_FALSE(lunar_date(day("1999-12-31")));
  CHECK_FALSE(lunar_date(day("2051-01-01")));
  CHECK_FALSE(lunar_date(std::chrono::year{2026} / 2 / 30));
  CHECK_FALSE(lunar_new_year(2051));
}

TEST_CASE("no month of 2000 to 2050 begins so near midnight that two minutes could move it") {
  const auto margin = 2min;  // the nearest is 21 April 2031, 23:57:10
  for (int moon = -13; moon < 640; ++moon) {
    const auto since = time_of_day(local_time(new_moon(moon)));
    CAPTURE(moon);
    CHECK((since > margin && since < 24h - margin));
  }
}

TEST_CASE("the years bear the names of the cycle of sixty") {
  CHECK(lunar_year_name(1984) == "Giáp Tý");
  CHECK(lunar_year_name(2000) == "Canh Thìn");
  CHECK(lunar_year_name(2026) == "Bính Ngọ");
  CHECK(lunar_year_name(2043) == "Quý Hợi");
}

TEST_SUITE_END();

}  // namespace kiosk::test

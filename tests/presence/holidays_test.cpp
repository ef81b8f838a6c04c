#include "kiosk/presence/holidays.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace kiosk::test {
namespace {
using std::chrono::local_days;

bool on_a_weekend(const Date& date) {
  return std::chrono::weekday{local_days{date}}.iso_encoding() > 5;
}

// The weekdays on which the law closes the office, as "01-01 01-27 …".
std::string weekdays_off(int year, const HolidayChoices& choices) {
  std::string dates;
  for (const LegalHoliday& holiday : legal_holidays(year, choices))
    if (!on_a_weekend(holiday.date)) dates += iso_date(holiday.date).substr(5) + ' ';
  return dates;
}
std::string weekdays_off(int year) { return weekdays_off(year, usual_choices(year)); }

HolidayChoices with_days_before_tet(int year, int count) {
  HolidayChoices choices = usual_choices(year);
  choices.days_before_tet = count;
  return choices;
}

std::string name_on(int year, const char* iso) {
  for (const LegalHoliday& holiday : legal_holidays(year, usual_choices(year)))
    if (holiday.date == *date_from(iso)) return name_of(holiday);
  return "";
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("the holidays of 2025 are those that were decided") {
  CHECK(weekdays_off(2025) == "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02 ");
}

TEST_CASE("the holidays of 2026 are those that were decided") {
  CHECK(weekdays_off(2026) == "01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02 ");
}

TEST_CASE("the holidays of 2027 are projected, and both divisions of its Tết can be had") {
  const std::string spring = "01-01 02-04 02-05 02-08 02-09 02-10 ";
  const std::string rest = "04-16 04-30 05-03 09-02 09-03 ";

  CHECK(weekdays_off(2027) == spring + rest);
  CHECK(weekdays_off(2027, with_days_before_tet(2027, 2)) == spring + rest);
  CHECK(weekdays_off(2027, with_days_before_tet(2027, 1)) ==
        "01-01 02-05 02-08 02-09 02-10 02-11 " + rest);
}

TEST_CASE("the holidays of 2028 are projected, every one lost to a weekend made up") {
  CHECK(weekdays_off(2028) == "01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 ");
}

TEST_CASE("two holidays lost to one weekend are made up behind the holiday that follows it") {
  CHECK(weekdays_off(2023) == "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04 ");
}

TEST_CASE("the second day of Quốc khánh may be the day after") {
  HolidayChoices choices = usual_choices(2028);
  choices.day_after_independence = true;

  CHECK(weekdays_off(2028, choices).substr(54) == "09-04 09-05 ");
}

TEST_CASE("the usual division of Tết is the one the Government chose from 2016 to 2026") {
  const int days_before[] = {2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 1};

  for (int year = 2016; year <= 2026; ++year) {
    CAPTURE(year);
    CHECK(usual_choices(year).days_before_tet == days_before[year - 2016]);
  }
}

TEST_CASE("the usual neighbour of Quốc khánh is the one the Government chose from 2021 to 2026") {
  const bool after[] = {true, false, false, true, false, false};

  for (int year = 2021; year <= 2026; ++year) {
    CAPTURE(year);
    CHECK(usual_choices(year).day_after_independence == after[year - 2021]);
  }
}

TEST_CASE("the day of Vietnamese culture is a holiday only where somebody has switched it on") {
  HolidayChoices choices = usual_choices(2026);
  CHECK(weekdays_off(2026, choices).find("11-24") == std::string::npos);

  choices.culture_day = true;

  CHECK(weekdays_off(2026, choices).find("11-24") != std::string::npos);
}

TEST_CASE("every year has eleven days of holiday on weekdays, whatever falls on a weekend") {
  for (int year = 2000; year <= 2050; ++year) {
    CAPTURE(year);
    CHECK(weekdays_off(year).size() == 11 * 6);
  }
}

TEST_CASE("a holiday has its name, and so has the day that makes it up") {
  CHECK(name_on(2026, "2026-02-17") == "Tết Nguyên đán");
  CHECK(name_on(2026, "2026-04-26") == "Giỗ Tổ Hùng Vương");
  CHECK(name_on(2026, "2026-04-27") == "Nghỉ bù Giỗ Tổ Hùng Vương");
  CHECK(name_on(2028, "2028-05-02") == "Nghỉ bù Ngày Chiến thắng");
}

TEST_CASE("a year whose moons are not computed has no holidays") {
  CHECK(legal_holidays(2051, {}).empty());
  CHECK(legal_holidays(1999, {}).empty());
}

TEST_SUITE_END();

}  // namespace kiosk::test

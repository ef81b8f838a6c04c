#include "kiosk/diary/claim_pattern.h"

#include <doctest/doctest.h>

#include "tests/diary/claims.h"

namespace kiosk::test {
namespace {
using Where = config::SheetCode::Where;

Date day(int n) { return std::chrono::sys_days{monday()} + std::chrono::days{n}; }

// Days from Monday on, each with what was claimed and what was present, of eight hours.
struct Month {
  std::vector<DayClaims> days;

  Month& worked(minutes claimed, std::optional<minutes> present) {
    days.push_back({day(static_cast<int>(days.size())), claimed, 8h, present});
    return *this;
  }
  Month& off() {
    days.push_back({day(static_cast<int>(days.size())), 0h, 0h, {}});
    return *this;
  }
  std::optional<Padding> padding() const { return padding_of(days); }
};

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE_FIXTURE(Month,
                  "eight hours to the minute five days in a row, with less presence, is told") {
  worked(7h, 8h).worked(8h, 8h).worked(8h, 7h).worked(8h, 8h).worked(8h, 6h + 30min).worked(8h, 8h);

  const auto found = padding();
  REQUIRE(found.has_value());
  CHECK(found->days == 6);
  CHECK(found->exact == 5);
  CHECK(found->from == day(1));
  CHECK(found->to == day(5));
  CHECK(found->in_a_row == 5);
  CHECK(found->short_days == 2);
  CHECK(found->missing == 60min + 90min);
}

TEST_CASE_FIXTURE(Month, "whoever keeps the hours to the minute may say so every day") {
  for (int i = 0; i < 20; ++i) worked(8h, 8h);
  CHECK_FALSE(padding().has_value());
}

TEST_CASE_FIXTURE(Month, "overtime that was not claimed pads nothing") {
  for (int i = 0; i < 8; ++i) worked(8h, 9h + i * 7min);
  CHECK_FALSE(padding().has_value());
}

TEST_CASE_FIXTURE(Month,
                  "four days in a row are no pattern, and a day said otherwise ends the row") {
  for (int i = 0; i < 4; ++i) worked(8h, 7h);
  worked(7h + 59min, 7h);
  for (int i = 0; i < 4; ++i) worked(8h, 7h);
  CHECK_FALSE(padding().has_value());
}

TEST_CASE_FIXTURE(Month, "one short day in a row is an accident, and ten minutes are none") {
  worked(8h, 7h).worked(8h, 8h).worked(8h, 7h + 50min).worked(8h, 7h + 50min).worked(8h, 8h);
  CHECK_FALSE(padding().has_value());
}

TEST_CASE_FIXTURE(Month, "of two rows as long the later is told") {
  for (int i = 0; i < 5; ++i) worked(8h, 7h);
  worked(7h, 7h);
  for (int i = 0; i < 5; ++i) worked(8h, 7h);

  REQUIRE(padding().has_value());
  CHECK(padding()->from == day(6));
  CHECK(padding()->exact == 10);
}

TEST_CASE_FIXTURE(Month, "a weekend ends no row") {
  worked(8h, 7h).worked(8h, 7h).worked(8h, 8h).off().off().worked(8h, 8h).worked(8h, 8h);

  REQUIRE(padding().has_value());
  CHECK(padding()->from == day(0));
  CHECK(padding()->to == day(6));
  CHECK(padding()->days == 5);
}

TEST_CASE_FIXTURE(Month,
                  "a day whose presence is not known neither ends the row nor counts short") {
  worked(8h, 7h).worked(8h, {}).worked(8h, {}).worked(8h, {}).worked(8h, 8h);
  CHECK_FALSE(padding().has_value());

  worked(8h, 7h);
  REQUIRE(padding().has_value());
  CHECK(padding()->in_a_row == 6);
}

TEST_CASE_FIXTURE(Month,
                  "only the last twenty worked days are looked at, in whatever order they come") {
  for (int i = 0; i < 6; ++i) worked(8h, 7h);
  for (int i = 0; i < 15; ++i) worked(6h + i * 1min, 8h);
  std::reverse(days.begin(), days.end());
  REQUIRE(padding().has_value());
  CHECK(padding()->in_a_row == 5);  // the first of the six is the twenty-first day

  days.push_back({day(30), 7h, 8h, 8h});
  CHECK_FALSE(padding().has_value());
}

TEST_CASE_FIXTURE(TappedDay, "a day's claims and presence are counted without the noon recess") {
  arrives(7h + 28min).leaves(16h + 33min);
  const auto counted = day_claims(
      monday(), std::vector<Claim>{claim('A', 7h + 30min, 11h + 30min), claim('B', 13h, 17h)},
      report(), measure);

  CHECK(counted.claimed == 8h);
  CHECK(counted.standard == 8h);
  CHECK(counted.present == 4h + 2min + 3h + 33min);
}

TEST_CASE_FIXTURE(TappedDay, "whoever worked through noon was present at noon") {
  arrives(7h + 30min).leaves(15h + 30min);
  const auto counted = day_claims(monday(), std::vector<Claim>{claim('A', 7h + 30min, 15h + 30min)},
                                  report(), measure);
  CHECK(counted.present == 8h);
}

TEST_CASE_FIXTURE(TappedDay, "half a day of leave halves the standard") {
  arrives(12h + 58min).leaves(17h).declared(7h + 30min, 11h + 30min, Where::kLeave);
  const auto counted =
      day_claims(monday(), std::vector<Claim>{claim('A', 13h, 17h)}, report(), measure);

  CHECK(counted.standard == 4h);
  CHECK(counted.present == 4h);
}

TEST_CASE_FIXTURE(TappedDay,
                  "a trip that no tap tells of is presence, a forgotten departure unknown") {
  arrives(7h + 30min);
  Claim trip = claim('A', 13h, 17h);
  trip.away = true;
  CHECK_FALSE(day_claims(monday(), std::vector{trip}, report(), measure).present.has_value());

  leaves(11h + 30min);
  CHECK(day_claims(monday(), std::vector{trip}, report(), measure).present == 8h);
}

TEST_SUITE_END();
}  // namespace kiosk::test

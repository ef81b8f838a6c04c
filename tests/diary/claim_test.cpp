#include "kiosk/diary/claim.h"

#include <doctest/doctest.h>

#include "tests/diary/claims.h"

namespace kiosk::test {
namespace {
struct FullDay : TappedDay {
  FullDay() {
    arrives(7h + 28min).goes(11h + 32min, Errand::kLunch).returns(12h + 58min).leaves(17h + 3min);
  }
};

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE_FIXTURE(FullDay, "two entries that share forty minutes are one overlap, told once") {
  const auto found = findings({claim('A', 8h, 10h), claim('B', 9h + 20min, 11h)});

  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::kOverlap);
  CHECK(found[0].entry == id('A'));
  CHECK(found[0].other == id('B'));
  CHECK(found[0].minutes == 40min);
  CHECK(found[0].stretch == Stretch{9h + 20min, 10h});
}

TEST_CASE_FIXTURE(FullDay, "an entry within another shares all of its minutes") {
  const auto found = findings({claim('A', 8h, 11h), claim('B', 9h, 10h)});

  REQUIRE(found.size() == 1);
  CHECK(found[0].minutes == 60min);
}

TEST_CASE_FIXTURE(FullDay, "a boundary rounded to five minutes is no overlap, the sixth is one") {
  CHECK(findings({claim('A', 8h, 9h + 5min), claim('B', 9h, 10h)}).empty());
  CHECK(findings({claim('A', 8h, 9h + 6min), claim('B', 9h, 10h)}).size() == 1);
}

TEST_CASE_FIXTURE(FullDay, "the same claims in any order give the same findings") {
  std::vector<Claim> claims{claim('A', 7h, 9h), claim('B', 8h, 10h), claim('C', 16h, 18h)};
  const auto found = findings(claims);
  CHECK(found.size() == 3);  // A and B, A before the arrival, C behind the departure

  std::reverse(claims.begin(), claims.end());
  CHECK(findings(claims) == found);
}

TEST_CASE_FIXTURE(FullDay, "what is claimed behind the departure is outside presence") {
  const auto found = of_kind(Kind::kOutside, {claim('A', 16h, 18h)});

  REQUIRE(found.size() == 1);
  CHECK(found[0].minutes == 57min);  // left at 17:03
  CHECK(found[0].stretch == Stretch{17h + 3min, 18h});
}

TEST_CASE_FIXTURE(FullDay, "minutes outside in two pieces are summed, and have no one place") {
  const auto found = of_kind(Kind::kOutside, {claim('A', 7h, 17h + 10min)});

  REQUIRE(found.size() == 1);
  CHECK(found[0].minutes == 28min + 86min + 7min);  // before, at lunch, behind
  CHECK_FALSE(found[0].stretch.has_value());
}

TEST_CASE_FIXTURE(FullDay, "ten minutes before the tap are rounding, eleven are asked about") {
  CHECK(findings({claim('A', 7h + 18min, 9h)}).empty());
  CHECK(findings({claim('A', 7h + 17min, 9h)}).size() == 1);
}

TEST_CASE_FIXTURE(TappedDay, "a trip that was said is no claim outside presence") {
  arrives(7h + 28min).leaves(11h + 30min);
  Claim trip = claim('A', 13h, 16h);
  CHECK(of_kind(Kind::kOutside, {trip}).size() == 1);

  trip.away = true;
  CHECK(findings({trip}).empty());
}

TEST_CASE_FIXTURE(TappedDay, "a trip does not undo what its writer tapped as private") {
  arrives(7h + 28min).goes(9h, Errand::kPrivate).returns(10h).leaves(17h);
  Claim trip = claim('A', 8h + 30min, 11h);
  trip.away = true;

  const auto found = findings({trip});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::kOutside);
  CHECK(found[0].minutes == 60min);
}

TEST_CASE_FIXTURE(TappedDay, "nor does it add what was private to the presence of the day") {
  arrives(7h + 28min).goes(9h, Errand::kPrivate).returns(10h).leaves(11h);
  Claim trip = claim('A', 7h + 28min, 11h);
  trip.away = true;

  const auto found = of_kind(Kind::kAbovePresence, {trip});
  REQUIRE(found.size() == 1);
  CHECK(found[0].minutes == 60min);
}

TEST_CASE_FIXTURE(FullDay, "the sum counts each minute once") {
  // 7:28 to 11:32 and 12:58 to 17:03 are 489 minutes; the claims cover 7:28 to 17:03, 575.
  const auto found = of_kind(Kind::kAbovePresence,
                             {claim('A', 7h + 28min, 12h + 30min), claim('B', 12h, 17h + 3min)});
  REQUIRE(found.size() == 1);
  CHECK(found[0].entry == id('B'));
  CHECK(found[0].minutes == 86min);
}

TEST_CASE_FIXTURE(FullDay, "a day's four edges rounded to five minutes are not above presence") {
  CHECK(
      findings({claim('A', 7h + 25min, 11h + 35min), claim('B', 12h + 55min, 17h + 5min)}).empty());
}

TEST_CASE_FIXTURE(FullDay, "twenty minutes above presence are rounding, the next is told") {
  std::vector<Claim> claims{claim('A', 7h + 18min, 9h), claim('B', 9h, 11h + 32min),
                            claim('C', 12h + 48min, 17h + 3min)};
  CHECK(findings(claims).empty());  // ten before the arrival, ten at noon

  claims[1].to += 1min;
  REQUIRE(findings(claims).size() == 1);
  CHECK(findings(claims)[0].kind == Kind::kAbovePresence);
  CHECK(findings(claims)[0].minutes == 21min);
}

TEST_CASE_FIXTURE(TappedDay, "a day without an end cannot be summed") {
  arrives(7h + 28min);
  CHECK(of_kind(Kind::kAbovePresence, {claim('A', 7h, 22h)}).empty());
}

TEST_CASE_FIXTURE(TappedDay, "six hours said of eight are as honest as any") {
  arrives(7h + 28min).leaves(17h + 3min);
  CHECK(findings({claim('A', 8h, 11h), claim('B', 13h + 30min, 16h + 30min)}).empty());
}

TEST_CASE_FIXTURE(TappedDay, "what lies ahead is asked of nobody") {
  arrives(7h + 28min);
  measure.now = 16h + 30min;
  measure.over = false;

  CHECK(findings({claim('A', 7h + 30min, 11h + 30min), claim('B', 13h, 17h)}).empty());
}

TEST_CASE_FIXTURE(FullDay, "a whole day written down at its end is no late entry") {
  std::vector<Claim> batch{claim('A', 7h + 30min, 9h), claim('B', 9h, 11h + 30min),
                           claim('C', 13h, 16h + 30min)};
  for (Claim& each : batch) each.written = 16h + 50min;
  CHECK(findings(batch).empty());
}

TEST_CASE_FIXTURE(FullDay, "an entry four days later says how long after it was written") {
  Claim late = claim('A', 8h, 10h);
  late.written = 10h + 72h;
  CHECK(findings({late}).empty());

  late.written = 4 * 24h + 9h;  // Friday at nine, of Monday until ten
  const auto found = findings({late});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::kLongAfter);
  CHECK(found[0].minutes == 95h);
}

TEST_CASE_FIXTURE(FullDay, "days off between the work and the entry make nobody late") {
  Claim after_tet = claim('A', 8h, 10h);
  after_tet.written = 10 * 24h + 8h;
  after_tet.days_off = 9 * 24h;
  CHECK(findings({after_tet}).empty());
}

TEST_CASE_FIXTURE(FullDay, "an entry without hours is asked only whether it came late") {
  Claim untimed = claim('A', 0h, 0h);
  untimed.quantity = 100'000;
  untimed.norm = 30min;
  CHECK(findings({untimed}).empty());

  untimed.written = 100h;
  REQUIRE(findings({untimed}).size() == 1);
  CHECK(findings({untimed})[0].kind == Kind::kLongAfter);
}

TEST_CASE("kinds of findings are written as the reports name them") {
  CHECK(to_string(Kind::kOverlap) == "overlap");
  CHECK(to_string(Kind::kOutside) == "outside");
  CHECK(to_string(Kind::kAbovePresence) == "above_presence");
  CHECK(to_string(Kind::kLongAfter) == "long_after");
  CHECK(to_string(Kind::kAboveNorm) == "above_norm");
  CHECK(to_string(Kind::kBelowNorm) == "below_norm");
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/diary/known_presence.h"

#include <doctest/doctest.h>

#include "tests/diary/claims.h"

namespace kiosk::test {
namespace {
using Where = config::SheetCode::Where;

struct UntappedDay : TappedDay {};

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE_FIXTURE(TappedDay, "where the departure was forgotten, the hours are taken on trust") {
  arrives(7h + 28min);

  CHECK(findings({claim('A', 13h, 17h)}).empty());
  // Behind the hours a departure that is told afterwards answers the question.
  const auto late = findings({claim('A', 16h, 18h)});
  REQUIRE(late.size() == 1);
  CHECK(late[0].stretch == Stretch{17h, 18h});
}

TEST_CASE_FIXTURE(TappedDay, "who came back in the evening and forgot to leave stays on trust") {
  arrives(7h + 28min).leaves(17h).returns(18h + 30min);
  CHECK(findings({claim('A', 18h + 30min, 21h)}).empty());
}

TEST_CASE_FIXTURE(TappedDay, "before an arrival that no tap tells of nobody was absent") {
  goes(9h, Errand::kField).returns(11h).leaves(17h);
  CHECK(findings({claim('A', 7h + 30min, 9h)}).empty());
}

TEST_CASE_FIXTURE(TappedDay,
                  "where only the way home was tapped, just the leave before it is known") {
  leaves(17h).declared(7h + 30min, 11h + 30min, Where::kLeave);

  CHECK(findings({claim('A', 13h, 17h)}).empty());
  CHECK(findings({claim('A', 9h, 10h)}).size() == 1);
}

TEST_CASE_FIXTURE(UntappedDay, "on a day that not every terminal has told of nothing is outside") {
  measure.all_heard = false;
  CHECK(findings({claim('A', 7h + 30min, 17h)}).empty());
}

TEST_CASE_FIXTURE(UntappedDay, "whose attendance is not judged is not asked about it here either") {
  measure.exempt = true;
  CHECK(findings({claim('A', 7h + 30min, 17h)}).empty());
}

TEST_CASE_FIXTURE(TappedDay, "while a tap waits for its meaning the day is not held against it") {
  arrives(7h + 28min).taps_silently(9h).leaves(11h);
  CHECK(findings({claim('A', 13h, 17h)}).empty());
}

TEST_CASE_FIXTURE(TappedDay, "while a tap is doubted by its owner nothing behind it is outside") {
  arrives(7h + 28min).leaves(11h);
  marks.push_back(log.about(Mark::Kind::kDoubted, ++n, 2));
  CHECK(findings({claim('A', 13h, 17h)}).empty());
}

TEST_CASE_FIXTURE(TappedDay,
                  "while the office has to decide of a forgotten tap nothing is outside") {
  arrives(7h + 28min).leaves(11h);
  Mark told = log.mark(Mark::Kind::kRecalled, ++n, on_monday(7h + 30min, 1));
  told.meant = {Meaning::kCameBack, Errand::kNone, Said::kPerson};
  told.recalled = {monday(), 13h, told.meant, Recollection::Basis::kOwnWords};
  marks.push_back(told);
  CHECK(findings({claim('A', 13h, 17h)}).empty());
}

TEST_CASE_FIXTURE(TappedDay, "a duty behind a forgotten departure is taken on trust to its end") {
  arrives(12h + 55min);
  declared(7h + 30min, 11h + 30min, Where::kLeave).declared(18h, 22h, Where::kDuty);

  CHECK(findings({claim('A', 18h, 22h)}).empty());
  CHECK(findings({claim('A', 18h, 23h)}).size() == 1);
}

TEST_CASE_FIXTURE(UntappedDay, "at home the hours are one's own, and only their sum is compared") {
  declared(7h + 30min, 11h + 30min, Where::kHome).declared(13h, 17h, Where::kHome);
  CHECK(findings({claim('A', 6h, 9h), claim('B', 15h, 20h)}).empty());  // eight hours

  const auto found = findings({claim('A', 6h, 9h), claim('B', 14h, 20h)});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::kAbovePresence);
  CHECK(found[0].minutes == 60min);
}

TEST_CASE_FIXTURE(UntappedDay, "work claimed on a day of leave is outside presence") {
  declared(7h + 30min, 17h, Where::kLeave);
  const auto found = of_kind(Kind::kOutside, {claim('A', 9h, 10h)});

  REQUIRE(found.size() == 1);
  CHECK(found[0].minutes == 60min);
}

TEST_SUITE_END();
}  // namespace kiosk::test

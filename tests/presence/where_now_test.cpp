#include "kiosk/presence/where_now.h"

#include <doctest/doctest.h>

#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

DayMeasure at_hour(std::chrono::minutes now) {
  DayMeasure measure;
  measure.sessions = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  measure.now = now;
  return measure;
}

WhereNow after(const std::vector<Mark>& marks, std::chrono::minutes now = 15h) {
  return where_now(monday_of(marks), at_hour(now)).where;
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("the board knows each way to be, and a field day from an errand") {
  Writer log;
  const Mark in = log.tap(1, on_monday(7h), Meaning::kArrived);
  const Mark field = log.tap(2, on_monday(9h), Meaning::kWentOut, Errand::kField);
  const Mark errand = log.tap(3, on_monday(9h), Meaning::kWentOut, Errand::kOfficial);
  const Mark left = log.tap(4, on_monday(9h), Meaning::kLeft);

  CHECK(after({}) == WhereNow::kNotYet);
  CHECK(after({in}) == WhereNow::kOffice);
  CHECK(after({in, field}) == WhereNow::kField);
  CHECK(after({in, errand}) == WhereNow::kOut);
  CHECK(after({in, left}) == WhereNow::kLeft);
}

TEST_CASE("a tap nobody has explained leaves a person's whereabouts open") {
  Writer log;
  const std::vector<Mark> marks{log.tap(1, on_monday(7h), Meaning::kArrived),
                                log.undecided(2, on_monday(9h))};

  CHECK(after(marks) == WhereNow::kUnknown);
}

TEST_CASE("who went straight home from the field has left once the hours are over") {
  Writer log;
  std::vector<Mark> marks{log.tap(1, on_monday(7h), Meaning::kArrived),
                          log.tap(2, on_monday(14h), Meaning::kWentOut, Errand::kField)};
  marks.back().meant.said = Said::kPerson;
  marks.back().meant.trip.straight_home = true;

  CHECK(after(marks, 16h + 59min) == WhereNow::kField);
  CHECK(after(marks, 17h) == WhereNow::kLeft);
}

TEST_CASE("who is on duty is at the office once they have tapped, and on duty in its hours") {
  Writer log;
  const Mark in = log.tap(1, on_monday(7h), Meaning::kArrived);
  DayMeasure measure = at_hour(9h);
  measure.declared = {{17h, 31h, config::SheetCode::Where::kDuty, "TR"}};

  CHECK(where_now(monday_of({}), measure).where == WhereNow::kNotYet);
  CHECK(where_now(monday_of({in}), measure).code == "");
  measure.now = 18h;
  CHECK(where_now(monday_of({}), measure).where == WhereNow::kNotYet);
  CHECK(where_now(monday_of({in}), measure).code == "TR");
}

TEST_CASE("an afternoon that is spoken for says nothing of the morning") {
  DayMeasure measure = at_hour(9h);
  measure.declared = {{13h, 17h, config::SheetCode::Where::kLeave, "P"}};

  CHECK(where_now(monday_of({}), measure).where == WhereNow::kNotYet);
  measure.now = 14h;
  CHECK(where_now(monday_of({}), measure).where == WhereNow::kLeave);
}

TEST_CASE("who declared to be elsewhere is there, unless a tap says otherwise") {
  using Where = config::SheetCode::Where;
  Writer log;
  DayMeasure measure = at_hour(10h);
  measure.declared = {{7h + 30min, 11h + 30min, Where::kHome, "TN"},
                      {13h, 17h, Where::kLeave, "P"}};
  CHECK(where_now(monday_of({}), measure).where == WhereNow::kHome);
  CHECK(where_now(monday_of({}), measure).code == "TN");
  measure.now = 14h;
  CHECK(where_now(monday_of({}), measure).where == WhereNow::kLeave);
  const Mark in = log.tap(1, on_monday(13h), Meaning::kArrived);
  CHECK(where_now(monday_of({in}), measure).where == WhereNow::kOffice);
  measure.now = 18h;
  CHECK(where_now(monday_of({}), measure).where == WhereNow::kNotYet);
}

TEST_CASE(
    "who works at home is silent from an hour after the hours begin until they are heard of") {
  using Where = config::SheetCode::Where;
  Writer log;
  const auto silent_at = [](std::chrono::minutes now, const std::vector<Mark>& marks = {}) {
    DayMeasure measure = at_hour(now);
    measure.declared = {{7h + 30min, 11h + 30min, Where::kHome, "TN"},
                        {13h, 17h, Where::kHome, "TN"}};
    return silent_since(monday_of(marks), measure);
  };

  CHECK_FALSE(silent_at(8h + 29min));
  CHECK(silent_at(8h + 30min) == 7h + 30min);
  CHECK(silent_at(12h) == 7h + 30min);
  CHECK_FALSE(silent_at(17h));
  CHECK_FALSE(silent_at(15h, {log.tap(1, on_monday(7h), Meaning::kArrived)}));
  CHECK_FALSE(silent_at(15h, {log.undecided(2, on_monday(9h))}));
}

TEST_CASE("in the field one is silent like at home, on leave or without being judged never") {
  using Where = config::SheetCode::Where;
  DayMeasure measure = at_hour(14h);
  measure.declared = {{7h + 30min, 11h + 30min, Where::kLeave, "P"},
                      {13h, 17h, Where::kField, "CS"}};

  CHECK(silent_since(monday_of({}), measure) == 13h);
  measure.exempt = true;
  CHECK_FALSE(silent_since(monday_of({}), measure));
  measure.exempt = false;
  measure.now = 10h;
  CHECK_FALSE(silent_since(monday_of({}), measure));
}

TEST_SUITE_END();
}  // namespace kiosk::test

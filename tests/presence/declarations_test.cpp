#include "kiosk/presence/declarations.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "config/sheet_codes.h"
#include "kiosk/presence/day_report.h"
#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

using Part = Declared::Part;
using State = DeclaredStanding::State;
const StaffId kHead{"CB-Head"};
const std::vector<config::WorkSession> kHours{{7h + 30min, 11h + 30min}, {13h, 17h}};

Fact fact_of(const Draft& draft, std::uint64_t rev) {
  Fact fact;
  fact.event.id = draft.id;
  fact.event.kind = draft.kind;
  fact.event.who = draft.who;
  fact.event.by = draft.by;
  fact.event.at = draft.at.instant;
  fact.event.data = draft.data;
  fact.stamp = {rev, LogId{{1}}, Seq{static_cast<std::int64_t>(rev)}};
  return fact;
}

struct Office {
  std::vector<Fact> facts;

  void declare(std::uint8_t n, const std::string& code, const StaffId& by = {},
               Part part = Part::kWhole, int days = 1) {
    Declared what;
    what.code = code;
    what.from = monday();
    what.to = Date{std::chrono::local_days{monday()} + std::chrono::days{days - 1}};
    what.part = part;
    facts.push_back(
        fact_of(declaration({id(n), {on_monday(0h)}, kAn}, what, by), facts.size() + 1));
  }
  void decide(std::uint8_t n, std::uint8_t about, bool approved, const StaffId& by = kHead) {
    facts.push_back(
        fact_of(decision({id(n), {on_monday(8h)}, kAn}, id(about), {approved, by, "", {}}),
                facts.size() + 1));
  }
  Declarations declared() const {
    Declarations all{config::usual_sheet_codes()};
    for (const Fact& fact : facts) all.take(fact);
    return all;
  }
  State state() const { return declared().on(kAn, monday()).front().state; }
  DayReport report(const std::vector<Mark>& marks = {}) const {
    DayMeasure measure;
    measure.sessions = kHours;
    measure.now = 28h;
    measure.over = true;
    measure.declared = declared().parts(kAn, monday(), kHours);
    return report_of(monday_of(marks), measure);
  }
};

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(Office, "leave that one asks for waits for the office") {
  declare(1, "P");

  CHECK(state() == State::kWaits);
  CHECK(declared().waiting().size() == 1);
  CHECK(report().has(Exception::kAbsent));
}

TEST_CASE_FIXTURE(Office, "once agreed to nobody misses who is on leave") {
  declare(1, "P");
  decide(2, 1, true);

  CHECK(state() == State::kAgreed);
  CHECK(report().exceptions.empty());
  CHECK(report().stays.front().place == WorkPlace::kLeave);
  CHECK(report().present == 0h);
}

TEST_CASE_FIXTURE(Office, "leave that was refused is none") {
  declare(1, "P");
  decide(2, 1, false);

  CHECK(state() == State::kRefused);
  CHECK(report().has(Exception::kAbsent));
}

TEST_CASE_FIXTURE(Office, "nobody grants themselves leave") {
  declare(1, "P");
  decide(2, 1, true, kAn);

  CHECK(state() == State::kWaits);
}

TEST_CASE_FIXTURE(Office, "what the office enters needs nobody's word") {
  declare(1, "H", kHead);

  CHECK(state() == State::kAgreed);
  CHECK(report().present == 8h);
}

TEST_CASE_FIXTURE(Office, "a day in the field is told the evening before and asks nobody") {
  declare(1, "CS");

  CHECK(report().exceptions.empty());
  CHECK(report().present == 8h);
  CHECK(report().stays.front().place == WorkPlace::kField);
}

TEST_CASE_FIXTURE(Office, "half a day of leave leaves the other half to be worked") {
  declare(1, "P", kHead, Part::kMorning);
  Writer log;
  CHECK(report({log.tap(1, on_monday(12h + 58min), Meaning::kArrived),
                log.tap(2, on_monday(17h), Meaning::kLeft)})
            .exceptions.empty());
  CHECK(report().absent == 4h);
}

TEST_CASE_FIXTURE(Office, "who comes on a day at home is at the office for so long") {
  declare(1, "TN", kHead);
  Writer log;
  const DayReport report = Office::report(
      {log.tap(1, on_monday(9h), Meaning::kArrived), log.tap(2, on_monday(10h), Meaning::kLeft)});

  CHECK(report.exceptions.empty());
  CHECK(report.present == 8h);
  REQUIRE(report.stays.size() == 4);
  CHECK(report.stays[0] == Stay{7h + 30min, 9h, WorkPlace::kHome, true});
  CHECK(report.stays[1] == Stay{9h, 10h, WorkPlace::kOffice, false});
  CHECK(report.stays[2] == Stay{10h, 11h + 30min, WorkPlace::kHome, true});
}

TEST_CASE_FIXTURE(Office, "who came on a day of leave and did not tap out has no invented end") {
  declare(1, "P", kHead);
  Writer log;

  CHECK(report({log.tap(1, on_monday(7h + 20min), Meaning::kArrived)})
            .has(Exception::kMissingDeparture));
}

TEST_CASE_FIXTURE(Office, "an afternoon in the field ends the morning at the office") {
  declare(1, "CS", {}, Part::kAfternoon);
  Writer log;

  CHECK(report({log.tap(1, on_monday(7h + 20min), Meaning::kArrived)}).exceptions.empty());
}

TEST_CASE_FIXTURE(Office, "several days are one declaration") {
  declare(1, "P", kHead, Part::kWhole, 3);
  const Date thursday = Date{std::chrono::local_days{monday()} + std::chrono::days{3}};

  CHECK(declared().on(kAn, Date{std::chrono::local_days{monday()} + std::chrono::days{2}}).size() ==
        1);
  CHECK(declared().on(kAn, thursday).empty());
}

TEST_CASE_FIXTURE(Office, "what was declared can be taken back") {
  declare(1, "P", kHead);
  facts.push_back(fact_of(withdrawn_declaration({id(2), {on_monday(1h)}, kAn}, id(1)), 9));

  CHECK(state() == State::kWithdrawn);
  CHECK(report().has(Exception::kAbsent));
}

TEST_CASE_FIXTURE(Office, "of two that speak of the same hours the later one holds") {
  declare(1, "P", kHead);
  declare(2, "CT", kHead, Part::kAfternoon);
  const auto parts = declared().parts(kAn, monday(), kHours);

  REQUIRE(parts.size() == 2);
  CHECK(parts[0].code == "P");
  CHECK(parts[1].code == "CT");
}

TEST_CASE_FIXTURE(Office, "a code that the office does not know waits to be understood") {
  declare(1, "XX");

  CHECK(state() == State::kWaits);
  CHECK(declared().parts(kAn, monday(), kHours).empty());
}

TEST_CASE("a declaration that cannot be read declares nothing") {
  for (const char* data :
       {R"({"code":"P","from":"2026-11-24","to":"2026-11-23"})", R"({"code":"P"})",
        R"({"code":"","from":"2026-11-23","to":"2026-11-23"})",
        R"({"code":"P","from":"2026-11-23","to":"2029-11-23"})",
        R"({"code":"P","from":"2026-11-23","to":"2026-11-23","part":"night"})", "[]", "{"}) {
    Fact fact = fact_of(declaration({id(1), {on_monday(0h)}, kAn}, {}), 1);
    fact.event.data = data;
    CHECK_FALSE(declaration_from(fact));
  }
}

TEST_CASE_FIXTURE(Office, "declarations stand the same in whatever order their facts arrive") {
  declare(1, "P", {}, Part::kWhole, 2);
  declare(2, "CT", kHead, Part::kMorning);
  decide(3, 1, false);
  decide(4, 1, true);
  declare(5, "CS", {}, Part::kAfternoon);
  facts.push_back(fact_of(withdrawn_declaration({id(6), {on_monday(1h)}, kAn}, id(2)), 9));
  const auto told = declared().parts(kAn, monday(), kHours);
  std::mt19937 chance{20261123};

  for (int i = 0; i < 200; ++i) {
    std::shuffle(facts.begin(), facts.end(), chance);
    REQUIRE(declared().parts(kAn, monday(), kHours) == told);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test

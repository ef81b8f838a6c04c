#include "kiosk/admin/calendar_command.h"

#include <doctest/doctest.h>

#include "kiosk/admin/folder.h"
#include "kiosk/base/ending.h"
#include "kiosk/presence/calendar_events.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {

constexpr char kList[] =
    "date,kind,name,instead_of\n"
    "2026-11-24,off,Ngày Văn hóa Việt Nam,\n"
    "2026-11-28,working,Làm bù,2026-11-27\n";

std::string line_of(const char* iso) {
  return admin::calendar_line(*date_from(iso), admin::calendar_of_the_law());
}

// What the log says of the calendar, one fact each.
std::vector<Fact> calendar_facts(const StoppedTerminal& terminal) {
  const SystemClock clock;
  auto reached = admin::reach(terminal.root(), clock);
  REQUIRE(reached);
  auto facts = admin::office_facts(reached.value().place, *reached.value().log);
  REQUIRE(facts);
  std::vector<Fact> found;
  for (const Fact& fact : facts.value())
    if (fact.event.kind == kCalendarChanged) found.push_back(fact);
  return found;
}

TEST_SUITE_BEGIN("admin");

TEST_CASE("congso calendar gives each day with its lunar date and the holiday's name") {
  CHECK(line_of("2026-02-17") == R"({"date":"2026-02-17","working":false,"why":"Tết Nguyên đán",)"
                                 R"("lunar":"2026-01-01","leap_month":false})");
  CHECK(line_of("2026-11-23") == R"({"date":"2026-11-23","working":true,"why":"",)"
                                 R"("lunar":"2026-10-15","leap_month":false})");
  CHECK(line_of("2026-11-22").find(R"("working":false,"why":"")") != std::string::npos);
  CHECK(line_of("2025-07-25").find(R"("lunar":"2025-06-01","leap_month":true)") !=
        std::string::npos);
}

TEST_CASE("congso calendar refuses a year it cannot compute") {
  for (const char* year : {"1999", "2051", "hai nghìn", "2026x", ""})
    CHECK(admin::calendar(year) == kBadUse);
}

TEST_CASE("an imported calendar is what the office works by") {
  const StoppedTerminal terminal;

  REQUIRE(terminal.import_list("calendar", kList) == 0);

  WorkCalendar calendar{terminal.place().settings.office};
  for (const Fact& fact : calendar_facts(terminal)) calendar.take(fact);
  CHECK(calendar.day(*date_from("2026-11-24")).why == "Ngày Văn hóa Việt Nam");
  CHECK(calendar.recorded(*date_from("2026-11-28"))->instead_of == date_from("2026-11-27"));
}

TEST_CASE("the same calendar imported twice is recorded once") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("calendar", kList) == 0);

  CHECK(terminal.import_list("calendar", kList) == 0);

  CHECK(calendar_facts(terminal).size() == 2);
}

TEST_CASE("a later list changes the dates it names, and takes back what it says it does") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("calendar", kList) == 0);

  REQUIRE(terminal.import_list("calendar", "date,kind,name\n2026-11-24,withdrawn,\n") == 0);

  WorkCalendar calendar{terminal.place().settings.office};
  for (const Fact& fact : calendar_facts(terminal)) calendar.take(fact);
  CHECK(calendar.day(*date_from("2026-11-24")).why == "");
  CHECK(calendar.day(*date_from("2026-11-28")).why == "Làm bù");
}

TEST_CASE("a calendar with one bad line changes nothing, unless bad lines may be skipped") {
  const StoppedTerminal terminal;
  const std::string list = std::string{kList} + "2026-13-01,off,x,\n";

  CHECK(terminal.import_list("calendar", list) == 2);
  CHECK(calendar_facts(terminal).empty());

  CHECK(terminal.import_list("calendar", list, true) == 0);
  CHECK(calendar_facts(terminal).size() == 2);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test

// What the three programs say to somebody who mistypes: one line, and exit code 2.

#include <doctest/doctest.h>

#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {

// Standard error of a call that must be refused as bad usage, in one line.
std::string refusal_of(std::vector<std::string> words) {
  words.front() = program(words.front());
  const Outcome outcome = outcome_of(words);
  CHECK(outcome.code == 2);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.find('\n') == outcome.err.size() - 1);
  return outcome.err;
}

}  // namespace

TEST_SUITE_BEGIN("story: command lines");

TEST_CASE("a command nobody knows is named, with the one that was meant") {
  CHECK(refusal_of({"congso", "improt", "staff"}) ==
        "congso: unknown command \"improt\"; did you mean \"import\"? (see congso --help)\n");
  CHECK(refusal_of({"congso", "badge", "normalize"}) ==
        "congso: unknown command \"normalize\"; did you mean \"normalise\"? (see congso --help)\n");
  CHECK(refusal_of({"congso-collector", "sevre"}) ==
        "congso: unknown command \"sevre\"; did you mean \"serve\"? "
        "(see congso-collector --help)\n");
}

TEST_CASE("a window or a reader that cannot be is refused with what is expected") {
  CHECK(refusal_of({"congso-kiosk", "--window", "bogus"}) ==
        "congso: --window: expected WIDTHxHEIGHT such as 1280x720, found \"bogus\" "
        "(see congso-kiosk --help)\n");
  for (const char* spec : {"bogus:", "serial:", "pcsc", "keyboard@5"})
    CHECK(refusal_of({"congso-kiosk", "--reader", spec}) ==
          "congso: --reader: expected keyboard[@LENGTH], evdev:PATH[@LENGTH] or "
          "serial:PATH[@BAUD], found \"" +
              std::string{spec} + "\" (see congso-kiosk --help)\n");
}

TEST_CASE("a value that cannot be is shown beside what is expected") {
  CHECK(refusal_of({"congso", "import", "people", "x.csv"}) ==
        "congso: LIST: expected staff, badges, calendar, catalogue, declarations or attendance, "
        "found "
        "\"people\" (see "
        "congso --help)\n");
  for (const char* after : {"x", "-3", "99999999999999999999"})
    CHECK(refusal_of({"congso", "events", "--after", after}) ==
          "congso: --after: expected a sequence number, found \"" + std::string{after} +
              "\" (see congso --help)\n");
  CHECK(refusal_of({"congso-collector", "enrol", "--role", "king"}) ==
        "congso: --role: expected kiosk, board or relay, found \"king\" "
        "(see congso-collector --help)\n");
}

TEST_CASE("the help names the program as it is called, and only readers that stand") {
  const std::string collector = outcome_of({program("congso-collector"), "--help"}).out;
  CHECK(collector.find("Usage: congso-collector [") != std::string::npos);

  const std::string kiosk = outcome_of({program("congso-kiosk"), "--help"}).out;
  CHECK(kiosk.find("serial:PATH[@BAUD]") != std::string::npos);
  CHECK(kiosk.find("keyboard[@LENGTH]") != std::string::npos);
  CHECK(kiosk.find("evdev:PATH[@LENGTH]") != std::string::npos);
  CHECK(kiosk.find("pcsc") == std::string::npos);
}

TEST_CASE("what could not be said to the end is no success") {
  Process full{{program("congso"), "calendar", "2026", "--json"}, {"/dev/full", {}}};

  CHECK(full.wait() == 3);
}

TEST_CASE("a command that mends a lost copy of the log says so, once") {
  const RunningOffice office{1, false};
  std::filesystem::remove(office.data() / "log.db");

  const Outcome first = office.congso({"events"});
  const Outcome second = office.congso({"events"});

  CHECK(first.code == 0);
  CHECK(first.err.find("given back from the journal") != std::string::npos);
  CHECK(second.err.empty());
}

TEST_CASE("ten commands at once on one folder all get their answer") {
  const RunningOffice office{1, false};
  std::vector<Process> asking;
  for (int i = 0; i < 10; ++i)
    asking.emplace_back(
        std::vector<std::string>{program("congso"), "board", "--json", "--data", office.data()},
        Process::Files{"/dev/null", {}});

  for (Process& each : asking) CHECK(each.wait() == 0);
}

TEST_SUITE_END();
}  // namespace kiosk::test

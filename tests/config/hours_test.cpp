#include "config/hours.h"

#include <doctest/doctest.h>

#include "config/load.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using std::chrono::month_day;

constexpr char kWhen[] = R"("weekdays":["mon"],"sessions":[["07:30","11:30"]])";

config::Loaded<config::Office> office_with(const std::string& rules) {
  return config::office_from(
      R"({"name":"P","units":["Một cửa","Văn phòng"],"hours":[)" + rules + "]}", "office.json");
}

// A rule for Monday morning, with `members` beside.
std::string rule(const std::string& members = "") {
  return '{' + std::string{kWhen} + (members.empty() ? "" : "," + members) + '}';
}

std::string faults_of(const std::string& rules) {
  std::string all;
  for (const auto& complaint : office_with(rules).complaints) all += to_string(complaint) + '\n';
  return all;
}

constexpr char kTwice[] =
    "office.json: /hours/1/weekdays: expected each weekday once, found \"mon\" again\n";

}  // namespace

TEST_SUITE_BEGIN("config");

TEST_CASE("a rule for some people, dates and months stands beside the week of everybody") {
  const auto loaded =
      office_with(rule() + ',' +
                  rule(R"("units":["Một cửa"],"groups":["viên chức"],"valid_from":"2026-01-01",)"
                       R"("valid_to":"2026-12-31","season":["04-01","09-30"])"));

  REQUIRE(loaded.ok());
  REQUIRE(loaded.value.special_hours.size() == 1);
  const config::HoursRule& special = loaded.value.special_hours[0];
  CHECK(loaded.value.hours[0].size() == 1);
  CHECK(special.weekdays[0]);
  CHECK(special.units == std::vector<std::string>{"Một cửa"});
  CHECK(special.groups == std::vector<std::string>{"viên chức"});
  CHECK(special.valid_from == std::chrono::year{2026} / 1 / 1);
  CHECK(special.valid_to == std::chrono::year{2026} / 12 / 31);
  CHECK(special.season == config::Season{std::chrono::April / 1, std::chrono::September / 30});
}

TEST_CASE("two rules for the same people, dates and months that name one weekday are a fault") {
  CHECK(faults_of(rule() + ',' + rule()) == kTwice);
  CHECK(faults_of(rule(R"("units":["Một cửa","Văn phòng"])") + ',' +
                  rule(R"("units":["Văn phòng"])")) == kTwice);
  CHECK(faults_of(rule(R"("valid_from":"2026-01-01")") + ',' +
                  rule(R"("valid_from":"2026-01-01")")) == kTwice);
  CHECK(faults_of(rule(R"("season":["10-01","03-31"])") + ',' +
                  rule(R"("season":["03-31","04-30"])")) == kTwice);
}

TEST_CASE("rules of which one says more, or that never meet, are no fault") {
  CHECK(faults_of(rule() + ',' + rule(R"("units":["Một cửa"])")) == "");
  CHECK(faults_of(rule(R"("units":["Văn phòng"])") + ',' + rule(R"("units":["Một cửa"])")) == "");
  CHECK(faults_of(rule(R"("groups":["công chức"])") + ',' + rule(R"("groups":["viên chức"])")) ==
        "");
  CHECK(faults_of(rule() + ',' + rule(R"("valid_from":"2026-01-01")")) == "");
  CHECK(faults_of(rule(R"("season":["10-01","03-31"])") + ',' +
                  rule(R"("season":["04-01","09-30"])")) == "");
}

TEST_CASE("each member of a rule that cannot be is named by its place") {
  const std::string at = "office.json: /hours/0/";
  CHECK(faults_of(rule(R"("units":["Một cửaa"])")) ==
        at + "units/0: expected one of /units, found \"Một cửaa\"\n");
  CHECK(faults_of(rule(R"("groups":[])")) == at + "groups: expected at least one name, found []\n");
  CHECK(faults_of(rule(R"("groups":[7])")) == at + "groups/0: expected a name, found 7\n");
  CHECK(faults_of(rule(R"("valid_from":"2026-02-30")")) ==
        at + "valid_from: expected a date like \"2026-09-02\", found \"2026-02-30\"\n");
  CHECK(faults_of(rule(R"("valid_from":"2026-02-02","valid_to":"2026-02-01")")) ==
        at + "valid_to: expected a date not before valid_from, found \"2026-02-01\"\n");
  CHECK(faults_of(rule(R"("season":["04-01"])")) ==
        at + "season: expected two days of the year like [\"04-01\", \"09-30\"], "
             "found [\"04-01\"]\n");
  CHECK(faults_of("7") == "office.json: /hours/0: expected an object, found 7\n");
}

TEST_CASE("a rule with a fault is told once, and not for the rules beside it, too") {
  CHECK(faults_of(rule() + ',' + rule(R"("season":["04-01","09-31"])")) ==
        "office.json: /hours/1/season: expected two days of the year like "
        "[\"04-01\", \"09-30\"], found [\"04-01\",\"09-31\"]\n");
}

TEST_CASE("a weekday that one rule names twice is a fault") {
  CHECK(faults_of(R"({"weekdays":["mon","mon"],"sessions":[]})") ==
        "office.json: /hours/0/weekdays: expected each weekday once, found \"mon\" again\n");
}

TEST_CASE("a season may run over New Year, and both its ends belong to it") {
  const config::Season winter{std::chrono::October / 1, std::chrono::March / 31};

  CHECK(config::holds(winter, std::chrono::October / 1));
  CHECK(config::holds(winter, std::chrono::January / 15));
  CHECK(config::holds(winter, std::chrono::March / 31));
  CHECK_FALSE(config::holds(winter, std::chrono::April / 1));
}

TEST_CASE("a swapped working day may say whose hours it takes, a day off may not") {
  const auto holidays = [](const char* kind) {
    return config::office_from(
        std::string{R"({"name":"P","hours":[],"holidays":[{"date":"2026-01-10","kind":")"} + kind +
            R"(","name":"x","instead_of":"2026-01-02"}]})",
        "office.json");
  };

  REQUIRE(holidays("working").ok());
  CHECK(holidays("working").value.holidays[0].instead_of == std::chrono::year{2026} / 1 / 2);
  REQUIRE(holidays("off").complaints.size() == 1);
  CHECK(to_string(holidays("off").complaints[0]) ==
        "office.json: /holidays/0/instead_of: expected this only with kind working, found "
        "\"2026-01-02\"");
}

TEST_CASE("the day of Vietnamese culture is off unless the office switches it on") {
  const auto office = [](const char* members) {
    return config::office_from(std::string{R"({"name":"P","hours":[])"} + members + "}", "o.json");
  };

  CHECK_FALSE(office("").value.culture_day);
  CHECK(office(R"(,"culture_day":true)").value.culture_day);
  CHECK(to_string(office(R"(,"culture_day":"có")").complaints[0]) ==
        "o.json: /culture_day: expected true or false, found \"có\"");
}

TEST_SUITE_END();

}  // namespace kiosk::test

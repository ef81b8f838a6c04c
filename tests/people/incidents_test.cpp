// What was reported as unusual, and which leader has read it.

#include "kiosk/people/incidents.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {

const StaffId kAn{"CB-An"};
const StaffId kLeader{"CB-0002"};
const StaffId kOther{"CB-0003"};

EventId id_of(std::uint8_t n) {
  EventId id;
  id.bytes[15] = n;
  return id;
}
Entering entering(std::uint8_t n) {
  Entering by;
  by.id = id_of(n);
  by.via = Via::kBadge;
  by.at.instant = Instant{std::chrono::seconds{n}};
  return by;
}
Fact reported(std::uint8_t n, const std::string& kind = "Cháy nổ") {
  return fact_of(incident_reported(kAn, kind, entering(n)), n);
}
Fact read_by(const StaffId& who, std::uint8_t incident, std::uint8_t n) {
  return fact_of(incident_read(id_of(incident), who, entering(n)), n);
}
std::vector<Incident> told_by(const std::vector<Fact>& facts) {
  Incidents incidents;
  for (const Fact& fact : facts) incidents.take(fact);
  return incidents.reported(Instant{});
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("a report is read back with who made it, what it is and when") {
  const auto found = told_by({reported(1)});

  REQUIRE(found.size() == 1);
  CHECK(found[0].who == kAn);
  CHECK(found[0].kind == "Cháy nổ");
  CHECK(found[0].at == Instant{std::chrono::seconds{1}});
  CHECK_FALSE(found[0].read);
}

TEST_CASE("of several leaders who have read a report the first one counts") {
  const auto found = told_by({reported(1), read_by(kOther, 1, 5), read_by(kLeader, 1, 3)});

  REQUIRE(found.at(0).read);
  CHECK(found[0].read->by == kLeader);
}

TEST_CASE("only reports since a moment are told, oldest first") {
  Incidents incidents;
  for (const int n : {9, 3, 6}) incidents.take(reported(static_cast<std::uint8_t>(n)));

  const auto found = incidents.reported(Instant{std::chrono::seconds{6}});
  REQUIRE(found.size() == 2);
  CHECK(found[0].id == id_of(6));
  CHECK(found[1].id == id_of(9));
}

TEST_CASE("the same facts about reports in any order of arrival tell the same") {
  std::vector<Fact> facts{reported(1), reported(2, "Sức khỏe"), read_by(kLeader, 1, 3),
                          read_by(kOther, 1, 4)};
  Fact repeated = facts[0];  // by a log's successor
  repeated.stamp.seq = Seq{9};
  facts.push_back(repeated);
  const auto expected = told_by(facts);
  std::vector<std::size_t> order{0, 1, 2, 3, 4};

  do {
    std::vector<Fact> shuffled;
    for (const std::size_t i : order) shuffled.push_back(facts[i]);
    CHECK(told_by(shuffled) == expected);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("what no report can be is passed over") {
  const std::string long_kind(41, 'a');
  for (const std::string& data :
       {std::string{"[]"}, std::string{"{}"}, std::string{R"({"kind":" "})"},
        std::string{R"({"kind":["Cháy"]})"}, std::string{R"({"kind":"a\nb"})"},
        R"({"kind":")" + long_kind + R"("})"}) {
    CAPTURE(data);
    Fact fact = reported(1);
    fact.event.data = data;
    CHECK(told_by({fact}).empty());
  }
  Fact nobody = reported(1);
  nobody.event.who = {};
  CHECK(told_by({nobody}).empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test

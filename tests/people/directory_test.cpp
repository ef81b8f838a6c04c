#include "kiosk/people/directory.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/people/badge_vectors.h"
#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {
using Kind = BadgeMatch::Kind;

OfficeKey key_of(std::uint8_t first) {
  OfficeKey key;
  key.bytes[0] = first;
  return key;
}

BadgeNumber number(std::string_view raw) { return std::get<BadgeNumber>(badge_line(raw)); }

// An office written down fact by fact; `seq` is the place of the next one.
struct Desk {
  Directory directory;
  std::vector<OfficeKey> keys{key_of(1)};
  std::int64_t seq = 1;

  Fact register_person(const char* id, const char* name) {
    StaffMember person;
    person.id = {id};
    person.name = name;
    return keep(staff_registered(person, {}));
  }
  // Entered at that moment; holding since `since`, if it is said.
  Fact move(const char* id, const char* unit, Instant at, const std::optional<Date>& since = {}) {
    StaffMember after = *directory.person({id});
    after.unit = unit;
    Entering entering;
    entering.at.instant = at;
    return keep(*staff_changed(*directory.person({id}), after, entering, {since, {}}));
  }
  Fact prefers(const char* id, bool larger) { return keep(person_prefers({id}, larger, {})); }
  Fact leave(const char* id) { return keep(staff_left({id}, {})); }
  Fact bind(const char* id, std::string_view raw) {
    return keep(badge_bound({id}, badge_said(number(raw), keys.front()), {}));
  }
  Fact lend(const char* id, std::string_view raw, const Date& until) {
    BadgeSaid said = badge_said(number(raw), keys.front());
    said.until = until;
    return keep(badge_bound({id}, said, {}));
  }
  Fact revoke(const char* id, std::string_view raw) {
    return keep(badge_revoked({id}, badge_said(number(raw), keys.front()), {}));
  }
  BadgeMatch tap(std::string_view raw) const { return directory.look_up(number(raw), keys); }

 private:
  Fact keep(const Draft& draft) {
    const Fact fact = fact_of(draft, seq++);
    directory.take(fact);
    return fact;
  }
};

}  // namespace

TEST_SUITE_BEGIN("directory");

TEST_CASE_FIXTURE(Desk,
                  "what somebody prefers is theirs at every terminal until they say otherwise") {
  register_person("CB-0001", "Nguyễn Văn An");
  CHECK_FALSE(directory.person({"CB-0001"})->larger_type);

  prefers("CB-0001", true);
  CHECK(directory.person({"CB-0001"})->larger_type);

  prefers("CB-0001", false);
  CHECK_FALSE(directory.person({"CB-0001"})->larger_type);
}

TEST_CASE_FIXTURE(Desk, "a bound badge is its person's, under the current key") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");

  CHECK(tap("0040856634") == BadgeMatch{Kind::kPerson, {"CB-0001"}, false});
  CHECK(tap("0040856635").kind == Kind::kNobody);
}

TEST_CASE("whoever is enrolled with one reader is known at every other") {
  const auto rows = badge_vectors();
  for (const BadgeVector& enrolled : rows)
    for (const BadgeVector& tapped : rows) {
      Desk desk;
      desk.register_person("CB-0001", "Nguyễn Văn An");
      desk.bind("CB-0001", enrolled.typed);
      CAPTURE(enrolled.typed);
      CAPTURE(tapped.typed);
      CHECK((desk.tap(tapped.typed).kind == Kind::kPerson) == (enrolled.card == tapped.card));
    }
}

TEST_CASE_FIXTURE(Desk, "one reading of two people is refused") {
  register_person("CB-0001", "Nguyễn Văn An");
  register_person("CB-0002", "Trần Thị Bình");
  bind("CB-0001", "0040856634");  // 026F6C3A
  bind("CB-0002", "0057633850");  // 036F6C3A: the same 24 bits, another card

  CHECK(tap("111,27706").kind == Kind::kSeveral);  // 6F6C3A
}

TEST_CASE_FIXTURE(Desk, "the widest common form decides between cards that are alike in 24 bits") {
  register_person("CB-0001", "Nguyễn Văn An");
  register_person("CB-0002", "Trần Thị Bình");
  bind("CB-0001", "111,27706");   // 6F6C3A is all that is known
  bind("CB-0002", "0057633850");  // 036F6C3A

  CHECK(tap("0057633850") == BadgeMatch{Kind::kPerson, {"CB-0002"}, false});
}

TEST_CASE_FIXTURE(Desk, "two cards that agree in 24 of the 32 bits both prove are two cards") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");  // 026F6C3A

  CHECK(tap("0057633850").kind == Kind::kNobody);  // 036F6C3A
}

TEST_CASE_FIXTURE(Desk, "a match under an older key asks for a new binding") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");

  keys = {key_of(2), key_of(1)};

  CHECK(tap("0040856634") == BadgeMatch{Kind::kPerson, {"CB-0001"}, true});
}

TEST_CASE_FIXTURE(Desk, "the new binding under the new key settles it") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");
  keys = {key_of(2), key_of(1)};

  bind("CB-0001", "0040856634");

  CHECK(tap("0040856634") == BadgeMatch{Kind::kPerson, {"CB-0001"}, false});
}

TEST_CASE_FIXTURE(Desk, "a revoked badge is known, and closed") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");
  revoke("CB-0001", "0040856634");

  CHECK(tap("0040856634") == BadgeMatch{Kind::kClosed, {"CB-0001"}, false});
  CHECK(directory.badges({"CB-0001"}).empty());
}

TEST_CASE_FIXTURE(Desk, "the badge of somebody who left is known, and closed") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");
  leave("CB-0001");

  CHECK(tap("0040856634").kind == Kind::kClosed);
  CHECK(directory.people().empty());
  CHECK(directory.person({"CB-0001"})->name == "Nguyễn Văn An");
}

TEST_CASE_FIXTURE(Desk, "the card of somebody who left is the next holder's") {
  register_person("CB-0001", "Nguyễn Văn An");
  register_person("CB-0002", "Trần Thị Bình");
  bind("CB-0001", "0040856634");
  leave("CB-0001");
  bind("CB-0002", "0040856634");

  CHECK(tap("0040856634") == BadgeMatch{Kind::kPerson, {"CB-0002"}, false});
}

TEST_CASE_FIXTURE(Desk, "somebody who comes back has the old card again") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");
  leave("CB-0001");
  register_person("CB-0001", "Nguyễn Văn An");

  CHECK(tap("0040856634").kind == Kind::kPerson);
}

TEST_CASE_FIXTURE(Desk, "a change sets what it carries and leaves the rest") {
  register_person("CB-0001", "Nguyễn Văn An");
  StaffMember after = *directory.person({"CB-0001"});
  after.title = "Phó Chủ tịch";

  directory.take(fact_of(*staff_changed(*directory.person({"CB-0001"}), after, {}), seq++));

  CHECK(*directory.person({"CB-0001"}) == after);
}

TEST_CASE_FIXTURE(Desk, "whoever has left is told of, with the time they were on the list") {
  const Fact came = register_person("CB-0001", "Nguyễn Văn An");
  const Fact left = leave("CB-0001");

  REQUIRE(directory.services().size() == 1);
  CHECK(directory.people().empty());
  CHECK(directory.services()[0].since == came.event.at);
  CHECK(directory.services()[0].until == left.event.at);
}

TEST_CASE_FIXTURE(Desk, "a leaving that names its day ends there, whenever it was entered") {
  register_person("CB-0001", "Nguyễn Văn An");
  const Date gone = std::chrono::year{2026} / 11 / 20;
  directory.take(fact_of(staff_left({"CB-0001"}, {}, gone), seq++));

  const auto until = directory.services().at(0).until;
  REQUIRE(until);
  CHECK(date_of(local_time(*until)) == Date{std::chrono::year{2026} / 11 / 19});
  CHECK(directory.people().empty());
}

TEST_CASE_FIXTURE(Desk, "a PIN set by who only claimed to be somebody is none") {
  register_person("CB-0001", "Nguyễn Văn An");
  Entering claimed;
  claimed.via = Via::kClaimed;
  directory.take(fact_of(pin_set({"CB-0001"}, PinSaid{"sealed", {}}, claimed), seq++));

  CHECK(directory.pin({"CB-0001"}).sealed.empty());
}

TEST_CASE_FIXTURE(Desk, "who is moved to another unit has been in each, one after the other") {
  const Fact came = register_person("CB-0001", "Nguyễn Văn An");
  const StaffMember before = *directory.person({"CB-0001"});
  const Instant moved = came.event.at + std::chrono::days{40};
  move("CB-0001", "Phòng Mới", moved);

  const auto services = directory.services();
  REQUIRE(services.size() == 2);
  CHECK(services[0].unit == before.unit);
  CHECK(services[0].until == moved);
  CHECK(services[0].moved_on);
  CHECK(services[1].unit == "Phòng Mới");
  CHECK(services[1].since == moved);
  CHECK_FALSE(services[1].until);
}

TEST_CASE_FIXTURE(Desk, "a move that names its day holds from there, whenever it was entered") {
  const Fact came = register_person("CB-0001", "Nguyễn Văn An");
  const Instant entered = came.event.at + std::chrono::days{40};
  const Date day = date_of(local_time(came.event.at + std::chrono::days{30}));
  move("CB-0001", "Phòng Mới", entered, day);

  CHECK(date_of(local_time(directory.services().at(1).since)) == day);
}

TEST_CASE_FIXTURE(Desk, "a new position keeps its day, its decision and the one before it") {
  const Fact came = register_person("CB-0001", "Nguyễn Văn An");
  const StaffMember before = *directory.person({"CB-0001"});
  const Date day = date_of(local_time(came.event.at + std::chrono::days{30}));
  StaffMember after = before;
  after.title = "Trưởng phòng";
  Entering entering;
  entering.at.instant = came.event.at + std::chrono::days{40};
  directory.take(fact_of(*staff_changed(before, after, entering, {day, "45/QĐ-UBND"}), seq++));

  const auto held = directory.appointments({"CB-0001"});
  REQUIRE(held.size() == 2);
  CHECK(held[0].title == before.title);
  CHECK(held[0].decision.empty());
  CHECK(held[1].title == "Trưởng phòng");
  CHECK(date_of(local_time(held[1].since)) == day);
  CHECK(held[1].decision == "45/QĐ-UBND");
  CHECK(directory.services().size() == 1);
}

TEST_CASE_FIXTURE(Desk, "a decision that is older than the staff list keeps its own day") {
  const Fact came = register_person("CB-0001", "Nguyễn Văn An");
  const StaffMember before = *directory.person({"CB-0001"});
  const Date day = date_of(local_time(came.event.at - std::chrono::days{300}));
  StaffMember after = before;
  after.title = "Trưởng phòng";
  directory.take(fact_of(*staff_changed(before, after, {}, {day, "7/QĐ-UBND"}), seq++));

  const auto held = directory.appointments({"CB-0001"});
  REQUIRE(held.size() == 1);
  CHECK(date_of(local_time(held[0].since)) == day);
}

TEST_CASE_FIXTURE(Desk, "what was entered last of moves holds from its day on") {
  const Fact came = register_person("CB-0001", "Nguyễn Văn An");
  move("CB-0001", "Phòng Nhầm", came.event.at + std::chrono::days{40});
  const Date earlier = date_of(local_time(came.event.at + std::chrono::days{30}));
  move("CB-0001", "Phòng Mới", came.event.at + std::chrono::days{50}, earlier);

  const auto services = directory.services();
  REQUIRE(services.size() == 2);
  CHECK(services[1].unit == "Phòng Mới");
  CHECK(directory.person({"CB-0001"})->unit == "Phòng Mới");
}

TEST_CASE("the same facts in any order of arrival make the same directory") {
  Desk desk;
  std::vector<Fact> facts{desk.register_person("CB-0001", "Nguyễn Văn An"),
                          desk.bind("CB-0001", "0040856634"), desk.leave("CB-0001"),
                          desk.register_person("CB-0001", "Nguyễn Văn Ân"),
                          desk.revoke("CB-0001", "0040856634")};
  std::vector<std::size_t> order{0, 1, 2, 3, 4};
  do {
    Directory again;
    for (const std::size_t i : order) again.take(facts[i]);
    again.take(facts[order[0]]);  // and once more

    REQUIRE(again.employed({"CB-0001"}));
    CHECK(again.person({"CB-0001"})->name == "Nguyễn Văn Ân");
    CHECK(again.look_up(number("0040856634"), desk.keys).kind == Kind::kClosed);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE_FIXTURE(Desk, "a fact whose data cannot be read changes nothing") {
  Fact fact = register_person("CB-0001", "Nguyễn Văn An");
  fact.event.kind = "badge.bound";
  fact.event.data = R"({"hashes":["zz"]})";

  directory.take(fact);

  CHECK(directory.size() == 1);
  CHECK(directory.badges({"CB-0001"}).empty());
}

TEST_CASE_FIXTURE(Desk, "an enrolment learns whose card it already is") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");

  CHECK(directory.other_holder(number("026F6C3A"), keys, {"CB-0002"}) == StaffId{"CB-0001"});
  CHECK(directory.other_holder(number("026F6C3A"), keys, {"CB-0001"}).empty());
}

TEST_CASE_FIXTURE(Desk, "the next card of a delivery is another card, on every reader") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");

  for (const char* next : {"0040856635", "026F6C3B", "01026F6C3B", "004335823931", "111,27707",
                           "3B6C6F02", "0996962050"})
    CHECK(tap(next).kind == Kind::kNobody);
}

TEST_CASE_FIXTURE(Desk, "a badge that was lent holds until its last working day ends") {
  const Date monday = std::chrono::year{2026} / 11 / 23;
  const Date tuesday = std::chrono::year{2026} / 11 / 24;
  register_person("CB-0001", "Nguyễn Văn An");
  lend("CB-0001", "0040856634", monday);

  CHECK(directory.look_up(number("0040856634"), keys, monday).who == StaffId{"CB-0001"});
  CHECK(directory.look_up(number("0040856634"), keys, tuesday).kind == Kind::kClosed);
  CHECK(directory.other_holder(number("0040856634"), keys, {}, tuesday).empty());
}

TEST_CASE_FIXTURE(Desk, "a badge lent to one and then to another is the other's on that day") {
  register_person("CB-0001", "Nguyễn Văn An");
  register_person("CB-0002", "Lê Bình");
  lend("CB-0001", "0040856634", std::chrono::year{2026} / 11 / 23);
  lend("CB-0002", "0040856634", std::chrono::year{2026} / 11 / 24);

  const Date tuesday = std::chrono::year{2026} / 11 / 24;
  CHECK(directory.look_up(number("0040856634"), keys, tuesday).who == StaffId{"CB-0002"});
}

TEST_CASE_FIXTURE(Desk, "each open card stands once, with all that revoking it needs") {
  register_person("CB-0001", "Nguyễn Văn An");
  bind("CB-0001", "0040856634");
  bind("CB-0001", "E43AC9D2");
  revoke("CB-0001", "E43AC9D2");

  const auto open = directory.open_badges();
  REQUIRE(open.size() == 1);
  CHECK(open.front().who == StaffId{"CB-0001"});
  CHECK(open.front().said.last3 == "C3A");
  CHECK(open.front().said.hashes.size() == number("0040856634").candidates.size());
}

TEST_CASE("each of three hundred people is known by their own badge and no other") {
  const TestOffice office = test_office();
  Directory directory;
  for (const Fact& fact : office.facts()) directory.take(fact);

  CHECK(directory.size() == 300);
  for (const TestPerson& one : office.people)
    CHECK(directory.look_up(number(one.badge), {&office.key, 1}) ==
          BadgeMatch{Kind::kPerson, one.person.id, false});
}

TEST_SUITE_END();
}  // namespace kiosk::test

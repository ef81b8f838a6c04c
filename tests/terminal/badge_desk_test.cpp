// Whose badge it is at the reader, and whether it may become somebody's.

#include "kiosk/terminal/badge_desk.h"

#include <doctest/doctest.h>

#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

const char* const kCard = "0040856634";

struct Desk {
  std::vector<BadgeSaid> bound_anew;
  OfficeKey key;
  BadgeDesk desk{
      {key}, [this](const StaffId&, const BadgeSaid& badge) { bound_anew.push_back(badge); }, 4h};
  std::int64_t seq = 1;

  Desk() {
    StaffMember person;
    person.id = {"CB-0001"};
    person.name = "Nguyễn Văn An";
    desk.learn(fact_of(staff_registered(person, {}), seq++));
  }
  BadgeSaid said(const char* raw) const {
    return badge_said(std::get<BadgeNumber>(badge_line(raw)), key);
  }
  void bind(const BadgeSaid& badge) {
    desk.learn(fact_of(badge_bound({"CB-0001"}, badge, {}), seq++));
  }
  // At an hour of 23 November 2026, or of the days after.
  Resolved tap(const char* raw, std::chrono::hours hour) const {
    const Date day = std::chrono::year{2026} / 11 / 23;
    const Instant at = instant_of(LocalTime{std::chrono::local_days{day} + hour});
    return desk.resolve({raw, {at, {}, {}}, {}});
  }
};

const StrangeBadge& strange(const Resolved& resolved) { return std::get<StrangeBadge>(resolved); }

}  // namespace

TEST_SUITE_BEGIN("terminal");

TEST_CASE_FIXTURE(Desk, "a badge that was lent is its person's until four the next morning") {
  BadgeSaid lent = said(kCard);
  lent.until = Date{std::chrono::year{2026} / 11 / 23};
  bind(lent);

  CHECK(std::holds_alternative<KnownPerson>(tap(kCard, 23h)));
  CHECK(std::holds_alternative<KnownPerson>(tap(kCard, 27h)));
  CHECK(strange(tap(kCard, 28h)).why == StrangeBadge::Why::kClosed);
  CHECK(strange(tap(kCard, 28h)).can_be_given);
}

TEST_CASE_FIXTURE(Desk, "a badge nobody has may be given, one that reads otherwise each time not") {
  CHECK(strange(tap(kCard, 8h)).can_be_given);
  CHECK(strange(tap(kCard, 8h)).digits == 8);
  CHECK_FALSE(strange(tap("08A1B2C3", 8h)).can_be_given);  // a phone's
}

TEST_CASE_FIXTURE(Desk, "a badge that is bound is news of the staff, with what revoking it needs") {
  CHECK(desk.news());
  CHECK_FALSE(desk.news());

  bind(said(kCard));

  const auto news = desk.news();
  REQUIRE(news);
  CHECK(news->belongings.at({"CB-0001"}).badges.front().last3 == "C3A");
  CHECK(news->next_id == StaffId{"CB-0002"});
}

TEST_SUITE_END();
}  // namespace kiosk::test

#include "kiosk/people/staff_events.h"

#include <doctest/doctest.h>

#include "kiosk/people/badge_events.h"
#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {

StaffMember an() {
  return {{"CB-0001"}, "Nguyễn Văn An", "Đảng ủy", "Bí thư", "cán bộ", {"leader"}, "đồng chí"};
}

Event event_of(const Draft& draft) { return fact_of(draft, 1).event; }

}  // namespace

TEST_SUITE_BEGIN("staff and badge events");

TEST_CASE("a registration says everything the list knows") {
  const Draft draft = staff_registered(an(), {{}, {}, {"CB-0009"}, Via::kAdmin});

  CHECK(draft.kind == "staff.registered");
  CHECK(draft.who == StaffId{"CB-0001"});
  CHECK(draft.by == StaffId{"CB-0009"});
  CHECK(draft.data == R"({"name":"Nguyễn Văn An","unit":"Đảng ủy","title":"Bí thư",)"
                      R"("category":"cán bộ","roles":["leader"],"address":"đồng chí"})");
}

TEST_CASE("what is written is read back") {
  const auto said = staff_said(event_of(staff_registered(an(), {})));

  REQUIRE(said);
  CHECK(said.value().name == "Nguyễn Văn An");
  CHECK(said.value().roles == std::vector<std::string>{"leader"});
}

TEST_CASE("a change says only what differs, and nothing when nothing does") {
  StaffMember after = an();
  after.unit = "Văn phòng HĐND và UBND";

  CHECK(staff_changed(an(), after, {})->data == R"({"unit":"Văn phòng HĐND và UBND"})");
  CHECK_FALSE(staff_changed(an(), an(), {}));
}

TEST_CASE("a new position is written with the decision it rests on, a new name is not") {
  StaffMember promoted = an();
  promoted.title = "Trưởng phòng";
  StaffMember renamed = an();
  renamed.name = "Nguyễn Thị An";
  const StaffDecision decision{std::chrono::year{2026} / 7 / 1, "45/QĐ-UBND"};

  CHECK(staff_changed(an(), promoted, {}, decision)->data ==
        R"({"title":"Trưởng phòng","since":"2026-07-01","decision":"45/QĐ-UBND"})");
  CHECK(staff_changed(an(), renamed, {}, decision)->data == R"({"name":"Nguyễn Thị An"})");
}

TEST_CASE("somebody whose attendance is not judged, and whose employer is another, is written so") {
  StaffMember lent = an();
  lent.attendance = kExempt;
  lent.employer = "Bảo hiểm xã hội cơ sở";
  const auto said = staff_said(event_of(*staff_changed(an(), lent, {})));

  REQUIRE(said);
  CHECK(said.value().attendance == "exempt");
  CHECK(said.value().employer == "Bảo hiểm xã hội cơ sở");
  CHECK(lent.exempt());
  CHECK_FALSE(an().exempt());
}

TEST_CASE("a leaving names only the person") {
  const Draft draft = staff_left({"CB-0001"}, {});

  CHECK(draft.kind == "staff.left");
  CHECK(draft.who == StaffId{"CB-0001"});
  CHECK(draft.data == "{}");
}

TEST_CASE("a binding holds hashes and the last three characters, never the number") {
  const auto number = std::get<BadgeNumber>(badge_line("0040856634"));
  const Draft draft = badge_bound({"CB-0001"}, badge_said(number, OfficeKey{}), {});

  CHECK(draft.data.find("026F6C3A") == std::string::npos);
  CHECK(draft.data.find("40856634") == std::string::npos);
  CHECK(draft.data.find(R"("last3":"C3A","digits":8)") != std::string::npos);
  CHECK(draft.data.size() < kLongestBody / 2);
}

TEST_CASE("a badge that is lent says until when, and is read back so") {
  BadgeSaid said = badge_said(std::get<BadgeNumber>(badge_line("0040856634")), OfficeKey{});
  said.until = Date{std::chrono::year{2026} / 11 / 23};
  const Draft draft = badge_bound({"CB-0001"}, said, {});

  CHECK(draft.data.find(R"("until":"2026-11-23")") != std::string::npos);
  CHECK(badge_said(event_of(draft)).value() == said);
}

TEST_CASE("a revocation lists the same hashes as the binding") {
  const auto number = std::get<BadgeNumber>(badge_line("01026F6C3A"));
  const BadgeSaid said = badge_said(number, OfficeKey{});

  const auto bound = badge_said(event_of(badge_bound({"CB-0001"}, said, {})));
  const auto revoked = badge_said(event_of(badge_revoked({"CB-0001"}, said, {})));

  CHECK(bound.value() == said);
  CHECK(revoked.value() == said);
}

TEST_CASE("a binding without hashes, or with what is none, is bad data") {
  Event event;
  event.kind = "badge.bound";
  for (const char* data :
       {"[]", "{}", R"({"hashes":[]})", R"({"hashes":["00"]})", R"({"hashes":[7]})", "not JSON"}) {
    event.data = data;
    CHECK(badge_said(event).error().fault == Fault::kBadData);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test

// What the roles of the staff list let somebody do.

#include "kiosk/people/roles.h"

#include <doctest/doctest.h>

#include <vector>

namespace kiosk::test {
namespace {

using Roles = std::vector<std::string>;

struct Staff {
  StaffId id;
  std::string unit;

  operator Colleague() const { return {id, unit}; }
};

const Staff kHead{StaffId{"CB-0018"}, "Phòng Kinh tế"};
const Staff kOfTheSame{StaffId{"CB-0020"}, "Phòng Kinh tế"};
const Staff kOfAnother{StaffId{"CB-0008"}, "Văn phòng"};
const Staff kNowhere{StaffId{"CB-0090"}, ""};

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("a head sees and decides the days of the own unit, and of no other") {
  const Powers head = powers_of(Roles{"head"});

  CHECK(may_see(head, kHead, kOfTheSame));
  CHECK(may_decide(head, kHead, kOfTheSame));
  CHECK_FALSE(may_see(head, kHead, kOfAnother));
  CHECK_FALSE(may_decide(head, kHead, kOfAnother));
}

TEST_CASE("a deputy may do what the head may") {
  CHECK(powers_of(Roles{"deputy"}) == powers_of(Roles{"head"}));
}

TEST_CASE("a leader sees and decides the days of the whole office") {
  const Powers leader = powers_of(Roles{"leader"});

  CHECK(may_see(leader, kHead, kOfAnother));
  CHECK(may_decide(leader, kHead, kOfAnother));
}

TEST_CASE("nobody decides about themselves, a leader neither") {
  CHECK_FALSE(may_decide(powers_of(Roles{"leader"}), kHead, kHead));
}

TEST_CASE("everybody may see their own day") { CHECK(may_see(Powers{}, kOfAnother, kOfAnother)); }

TEST_CASE("who has no role supervises nobody") {
  CHECK_FALSE(powers_of(Roles{}).supervises());
  CHECK_FALSE(may_see(Powers{}, kOfTheSame, kHead));
}

TEST_CASE("the roster keeper sees who is where and decides nothing") {
  const Powers clerk = powers_of(Roles{"clerk"});

  CHECK(clerk.keeps_roster);
  CHECK(may_see(clerk, kOfAnother, kHead));
  CHECK_FALSE(may_decide(clerk, kOfAnother, kHead));
}

TEST_CASE("who only administers opens nobody's day") {
  const Powers admin = powers_of(Roles{"admin"});

  CHECK(admin.administers);
  CHECK_FALSE(admin.supervises());
}

TEST_CASE("of several roles the widest holds") {
  const Powers both = powers_of(Roles{"head", "admin"});

  CHECK(both.administers);
  CHECK(both.decides == Powers::Reach::kUnit);
}

TEST_CASE("a role that nobody knows gives nothing") {
  CHECK(powers_of(Roles{"boss", "Leader", ""}) == Powers{});
}

TEST_CASE("two people without a unit are not of one unit") {
  const Staff other{StaffId{"CB-0091"}, ""};

  CHECK_FALSE(may_see(powers_of(Roles{"head"}), kNowhere, other));
}

TEST_SUITE_END();
}  // namespace kiosk::test

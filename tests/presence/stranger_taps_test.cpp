#include "kiosk/presence/stranger_taps.h"
#include "kiosk/base/as_told.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/presence/attendance_events.h"

namespace kiosk {
namespace {

EventId numbered(std::uint8_t n) {
  EventId id;
  id.bytes[15] = n;
  return id;
}

Fact fact_of(const Draft& draft) { return as_told(draft, {}); }

Origin origin(std::uint8_t n, const std::string& who = {}) {
  return {numbered(n), {Instant{} + std::chrono::hours{n}, {}, {}}, StaffId{who}};
}

Fact tapped(std::uint8_t n, const std::vector<std::string>& hashes) {
  return fact_of(strange_tap(origin(n), {{}, hashes, "0123abcd", "319"}));
}

Fact counted(std::uint8_t n, std::uint8_t tap) {
  Recollection said{std::chrono::year{2026} / 11 / 23,
                    std::chrono::minutes{440},
                    {},
                    Recollection::Basis::kUnknownTap,
                    numbered(tap)};
  return fact_of(recollection(origin(n, "CB-0001"), said, {"CB-0009"}));
}

struct Taps {
  StrangerTaps taps;

  std::vector<EventId> of(const std::vector<std::string>& hashes) const {
    std::vector<EventId> ids;
    for (const StrangerTap& tap : taps.of(hashes)) ids.push_back(tap.id);
    return ids;
  }
};
using Ids = std::vector<EventId>;

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(Taps, "taps of a badge nobody has are found by the badge, oldest first") {
  taps.take(tapped(2, {"aa", "bb"}));
  taps.take(tapped(3, {"cc"}));
  taps.take(tapped(1, {"aa", "bb"}));

  CHECK(of({"aa", "bb"}) == Ids{numbered(1), numbered(2)});
}

TEST_CASE_FIXTURE(Taps, "another reader that gives less of the badge finds its taps too") {
  taps.take(tapped(1, {"wide", "narrow"}));

  CHECK(of({"narrow"}) == Ids{numbered(1)});
  CHECK(of({"other wide", "narrow"}).empty());  // only a narrow form in common: another card
}

TEST_CASE_FIXTURE(Taps,
                  "what is counted as somebody's is not counted twice, until it is taken back") {
  std::vector<Fact> facts{tapped(1, {"aa"}), counted(5, 1)};
  for (const Fact& fact : facts) taps.take(fact);
  CHECK(of({"aa"}).empty());

  facts.push_back(fact_of(withdrawal(origin(6, "CB-0001"), numbered(5))));
  std::reverse(facts.begin(), facts.end());  // in any order of arrival
  taps = {};
  for (const Fact& fact : facts) taps.take(fact);
  CHECK(of({"aa"}) == Ids{numbered(1)});
}

TEST_CASE_FIXTURE(Taps, "a badge that was locked has an owner to ask: its taps become nobody's") {
  StrangeBadge locked{StrangeBadge::Why::kClosed, {"aa"}, "0123abcd", "319"};
  taps.take(fact_of(strange_tap(origin(1), locked)));

  CHECK(of({"aa"}).empty());
}

TEST_CASE_FIXTURE(Taps, "taps of long ago are forgotten") {
  taps.take(tapped(1, {"aa"}));
  taps.take(tapped(9, {"aa"}));
  taps.forget_before(Instant{} + std::chrono::hours{5});

  CHECK(of({"aa"}) == Ids{numbered(9)});
}

TEST_SUITE_END();
}  // namespace kiosk

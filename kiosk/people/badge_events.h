#pragma once
// How badges are written into the log: `badge.bound` and `badge.revoked`, only as keyed hashes
// (protocol §5). Covered by tests/people/staff_events_test.cpp.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/base/hash.h"
#include "kiosk/base/office_key.h"
#include "kiosk/base/result.h"
#include "kiosk/people/badge_number.h"
#include "kiosk/people/staff_events.h"

namespace kiosk {

inline constexpr std::string_view kBadgeBound = "badge.bound";
inline constexpr std::string_view kBadgeRevoked = "badge.revoked";

// What either event says. `data`:
//   {"hashes":["<64 hex>",…], "key":"<8 hex>", "last3":"319", "digits":8, "until":"2026-11-23"}
// `digits` is what the reading proves: two readings that both prove more than a form they share
// are two cards. Absent in events that other programs wrote: 0, nothing is known.
// `until` stands in that of a badge lent for a time.
struct BadgeSaid {
  std::vector<Hash> hashes;  // of every candidate, the widest first
  std::string key;           // which office key made them
  std::string last3;
  std::size_t digits = 0;
  std::optional<Date> until{};  // the last working day it holds; none: until it is revoked
  bool operator==(const BadgeSaid&) const = default;
};

BadgeSaid badge_said(const BadgeNumber& number, const OfficeKey& key);

Draft badge_bound(const StaffId& who, const BadgeSaid& badge, const Entering& entering);
Draft badge_revoked(const StaffId& who, const BadgeSaid& badge, const Entering& entering);

// Fails with kBadData when there is no hash, more than 64, or one that is none.
Result<BadgeSaid> badge_said(const Event& event);

}  // namespace kiosk

#pragma once
// The pages of what the office has to say, and of what it is to be told.

#include <optional>
#include <vector>

#include "kiosk/door/inputs.h"

namespace kiosk {

// Whose own face led to a page: it comes back once the page's word is recorded.
struct LedBy {
  KnownPerson person;
  Via via = Via::kBadge;
  EventId tap;
  Instant at{};
};

// A notice, in full.
struct NoticePage {
  KnownPerson person;
  LedBy from;
  EventId notice;
  std::optional<EventId> waiting{};  // for the recorder: that it was read
};

// "Báo bất thường": which kind.
struct IncidentPage {
  KnownPerson person;
  Via via = Via::kBadge;
  std::optional<EventId> waiting{};
};

// Why somebody comes in on a day at home.
struct VisitPage {
  KnownPerson person;
  LedBy from;
  std::optional<EventId> waiting{};
};

// Questions of health, while a regime asks them.
struct HealthPage {
  KnownPerson person;
  LedBy from;
  std::vector<std::optional<bool>> answers{};  // of each question
  std::optional<EventId> waiting{};
};

}  // namespace kiosk

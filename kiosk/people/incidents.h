#pragma once
// "Báo bất thường" (S3-9): what somebody reported, and which leader has read it.
// `incident.reported` is about whoever reports, `incident.read` about the leader.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

constexpr std::size_t kLongestKind = 40;  // letters

struct IncidentRead {
  EventId id;
  StaffId by;
  Instant at{};
  Stamp stamp{};
  bool operator==(const IncidentRead&) const = default;
};

struct Incident {
  EventId id;
  StaffId who;
  std::string kind;  // as the office calls it: Cháy nổ
  Instant at{};
  Stamp stamp{};
  std::optional<IncidentRead> read{};  // by the first
  bool operator==(const Incident&) const = default;
};

// `data`: {"kind":"Cháy nổ"}.
Draft incident_reported(const StaffId& who, const std::string& kind, const Entering& entering);
// `data`: {"incident":"<id of the report>"}.
Draft incident_read(const EventId& incident, const StaffId& who, const Entering& entering);

// A value; the same facts in any order give the same answers.
class Incidents {
 public:
  void take(const Fact& fact);  // facts of other kinds change nothing

  // Reported at or after `since`, oldest first.
  std::vector<Incident> reported(Instant since) const;

 private:
  std::map<EventId, Incident> reported_;
  std::map<EventId, IncidentRead> read_;  // which → by whom first
};

}  // namespace kiosk

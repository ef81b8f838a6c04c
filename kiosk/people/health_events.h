#pragma once
// That somebody was asked about their health and has answered: `health.declared` (S3-6, S3-13,
// S4-21). What they answered is in no event (protocol §1); it lies in that terminal's health.db.

#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

struct HealthDeclared {
  StaffId who;
  Instant at{};
  std::vector<std::string> asked;  // the ids of the questions
  bool operator==(const HealthDeclared&) const = default;
};

// `data`: {"tap":"<id>","asked":["fever","mask"]}; the tap is the arrival, or the way out.
Draft health_declared(const StaffId& who, const EventId& tap, const std::vector<std::string>& asked,
                      const Entering& entering);

// None for every other kind, and for data that cannot be read.
std::optional<HealthDeclared> health_declared_from(const Fact& fact);

}  // namespace kiosk

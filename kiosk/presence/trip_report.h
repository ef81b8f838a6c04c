#pragma once
// "Về báo việc" (S0-25): what became of each task somebody went out for. Each is one draft of the
// work diary, `diary.written`, linked to the way out that it was said for.

#include <string>

#include "kiosk/presence/attendance_events.h"

namespace kiosk {

enum class Outcome : std::uint8_t { kDone, kNotDone, kPostponed };
std::string_view to_string(Outcome outcome);  // done not_done postponed

struct TaskReport {
  EventId trip;          // the tap of the way out
  std::size_t task = 0;  // its number among that trip's tasks
  std::string content;
  std::string place;
  Instant from{};
  Instant to{};
  Outcome outcome = Outcome::kDone;
  bool operator==(const TaskReport&) const = default;
};

// data: {"state":"draft","content","place","from","to","result","trip","task"}
Draft task_report(const Origin& origin, const TaskReport& report);

}  // namespace kiosk

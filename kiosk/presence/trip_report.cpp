#include "kiosk/presence/trip_report.h"

#include "kiosk/base/json.h"

namespace kiosk {
namespace {
constexpr std::string_view kOutcomes[] = {"done", "not_done", "postponed"};
}

std::string_view to_string(Outcome outcome) { return kOutcomes[static_cast<std::size_t>(outcome)]; }

Draft task_report(const Origin& origin, const TaskReport& report) {
  Json data{{"state", "draft"}, {"content", report.content}};
  if (!report.place.empty()) data["place"] = report.place;
  data["from"] = rfc3339(report.from);
  data["to"] = rfc3339(report.to);
  data["result"] = to_string(report.outcome);
  data["trip"] = to_string(report.trip);
  data["task"] = report.task;
  return {.id = origin.id,
          .kind = "diary.written",
          .at = origin.at,
          .who = origin.who,
          .by = {},
          .via = origin.via,
          .data = text_of(data)};
}

}  // namespace kiosk

// A trip as one JSON object; declared in attendance_events.h.

#include "kiosk/base/json.h"
#include "kiosk/presence/attendance_words.h"

namespace kiosk {
namespace {

Json json_of(const Trip& trip) {
  Json json = Json::object();
  if (!trip.to.empty()) json["to"] = trip.to;
  if (!trip.tasks.empty()) json["tasks"] = trip.tasks;
  if (trip.back_by) json["back_by_minute"] = trip.back_by->count();
  if (trip.straight_home) json["straight_home"] = true;
  return json;
}

Trip trip_from(const Json& json) {
  Trip trip;
  if (!json.is_object()) return trip;
  trip.to = text_member(json, "to");
  trip.straight_home = flag_member(json, "straight_home");
  const auto minute = number_member(json, "back_by_minute", -1);
  if (minute >= 0 && minute < attendance_words::kLongestDay.count())
    trip.back_by = std::chrono::minutes{minute};
  const auto tasks = json.find("tasks");
  if (tasks == json.end() || !tasks->is_array()) return trip;
  for (const Json& task : *tasks)
    if (task.is_string()) trip.tasks.push_back(task.get<std::string>());
  return trip;
}

}  // namespace

std::string text_of(const Trip& trip) { return text_of(json_of(trip)); }

Trip trip_from_text(const std::string& text) {
  const auto json = json_from(text);
  return json ? trip_from(json.value()) : Trip{};
}

}  // namespace kiosk

#include "kiosk/people/incidents.h"

#include <algorithm>
#include <tuple>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"

namespace kiosk {
namespace {

constexpr std::string_view kReported = "incident.reported";
constexpr std::string_view kRead = "incident.read";

bool is_kind(const std::string& text) {
  const auto letters =
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
  return !trimmed(text).empty() && static_cast<std::size_t>(letters) <= kLongestKind &&
         one_line(text) == text;
}

}  // namespace

Draft incident_reported(const StaffId& who, const std::string& kind, const Entering& entering) {
  return entered(kReported, who, entering, text_of(Json{{"kind", kind}}));
}

Draft incident_read(const EventId& incident, const StaffId& who, const Entering& entering) {
  return entered(kRead, who, entering, text_of(Json{{"incident", to_string(incident)}}));
}

void Incidents::take(const Fact& fact) {
  const Event& event = fact.event;
  if (event.who.empty() || (event.kind != kReported && event.kind != kRead)) return;
  const auto data = json_from(event.data);
  if (!data || !data.value().is_object()) return;
  if (event.kind == kReported) {
    Incident incident{event.id, event.who,  text_member(data.value(), "kind"),
                      event.at, fact.stamp, {}};
    if (!is_kind(incident.kind)) return;
    // A log's successor repeats what was not acknowledged: of one id the smaller stamp.
    const auto [known, fresh] = reported_.emplace(event.id, incident);
    if (!fresh && incident.stamp < known->second.stamp) known->second = incident;
    return;
  }
  const auto about = event_id_from(text_member(data.value(), "incident"));
  if (!about) return;
  const IncidentRead read{event.id, event.who, event.at, fact.stamp};
  const auto [known, fresh] = read_.emplace(*about, read);
  IncidentRead& first = known->second;
  if (!fresh && std::tie(read.stamp, read.id) < std::tie(first.stamp, first.id)) first = read;
}

std::vector<Incident> Incidents::reported(Instant since) const {
  std::vector<Incident> found;
  for (const auto& [id, incident] : reported_) {
    if (incident.at < since) continue;
    found.push_back(incident);
    const auto read = read_.find(id);
    if (read != read_.end()) found.back().read = read->second;
  }
  std::sort(found.begin(), found.end(), [](const Incident& a, const Incident& b) {
    return std::tie(a.at, a.id) < std::tie(b.at, b.id);
  });
  return found;
}

}  // namespace kiosk

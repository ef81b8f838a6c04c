#include "kiosk/people/health_events.h"

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::string_view kDeclared = "health.declared";
constexpr std::size_t kMostAsked = 20;

}  // namespace

Draft health_declared(const StaffId& who, const EventId& tap, const std::vector<std::string>& asked,
                      const Entering& entering) {
  return entered(kDeclared, who, entering,
                 text_of(Json{{"tap", to_string(tap)}, {"asked", asked}}));
}

std::optional<HealthDeclared> health_declared_from(const Fact& fact) {
  const Event& event = fact.event;
  if (event.kind != kDeclared || event.who.empty()) return {};
  const auto data = json_from(event.data);
  if (!data || !data.value().is_object()) return {};
  const auto asked = data.value().find("asked");
  if (asked == data.value().end() || !asked->is_array() || asked->size() > kMostAsked) return {};
  HealthDeclared declared{event.who, event.at, {}};
  for (const Json& each : *asked) {
    if (!each.is_string()) return {};
    declared.asked.push_back(each.get<std::string>());
  }
  return declared;
}

}  // namespace kiosk

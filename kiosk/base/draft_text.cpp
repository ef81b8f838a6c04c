#include "kiosk/base/draft_text.h"

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

using std::chrono::milliseconds;

template <class Enum>
Enum enum_of(const Json& json, const char* name, Enum greatest) {
  const auto value = number_member(json, name);
  return value < 0 || value > static_cast<int>(greatest) ? greatest : static_cast<Enum>(value);
}

}  // namespace

std::string draft_text(const Draft& draft) {
  return text_of(Json{{"id", to_string(draft.id)},
                      {"kind", draft.kind},
                      {"instant", draft.at.instant.time_since_epoch().count()},
                      {"tick", draft.at.tick.time_since_epoch().count()},
                      {"clock", static_cast<int>(draft.at.state)},
                      {"who", draft.who.text},
                      {"by", draft.by.text},
                      {"via", static_cast<int>(draft.via)},
                      {"data", draft.data}});
}

Result<Draft> draft_from(const std::string& text) {
  const auto read = json_from(text);
  const bool object = read && read.value().is_object();
  const auto id = object ? event_id_from(text_member(read.value(), "id")) : std::nullopt;
  if (!id) return Error{Fault::kBadData, "expected a draft"};
  const Json& json = read.value();
  Draft draft;
  draft.id = *id;
  draft.kind = text_member(json, "kind");
  draft.at.instant = Instant{milliseconds{number_member(json, "instant")}};
  draft.at.tick = Tick{milliseconds{number_member(json, "tick")}};
  draft.at.state = enum_of(json, "clock", ClockState::kSuspect);
  draft.who.text = text_member(json, "who");
  draft.by.text = text_member(json, "by");
  draft.via = enum_of(json, "via", Via::kTerminal);
  draft.data = text_member(json, "data", "{}");
  return draft;
}

}  // namespace kiosk

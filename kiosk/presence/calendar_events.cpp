#include "kiosk/presence/calendar_events.h"

#include <array>

#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::array<std::string_view, 3> kKinds{"off", "working", "withdrawn"};

std::optional<config::Holiday::Kind> kind_from(std::string_view word) {
  for (std::size_t i = 0; i < kKinds.size(); ++i)
    if (kKinds[i] == word) return static_cast<config::Holiday::Kind>(i);
  return {};
}

}  // namespace

std::string calendar_data(const config::Holiday& day) {
  Json json{{"date", iso_date(day.date)}, {"kind", kKinds[static_cast<std::size_t>(day.kind)]}};
  if (!day.name.empty()) json["name"] = day.name;
  if (day.instead_of) json["instead_of"] = iso_date(*day.instead_of);
  return text_of(json);
}

Result<config::Holiday> calendar_said(const Event& event) {
  const auto json = json_from(event.data);
  if (!json || !json.value().is_object())
    return Error{Fault::kBadData, event.kind + ": /data: expected an object"};
  const auto date = date_from(text_member(json.value(), "date"));
  const auto kind = kind_from(text_member(json.value(), "kind"));
  if (!date || !kind) return Error{Fault::kBadData, event.kind + ": expected a date and a kind"};
  return config::Holiday{*date, *kind, text_member(json.value(), "name"),
                         date_from(text_member(json.value(), "instead_of"))};
}

}  // namespace kiosk

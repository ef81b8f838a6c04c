#include "kiosk/people/pin_events.h"

#include <algorithm>

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

bool climbs_by(std::string_view pin, int step) {
  return std::adjacent_find(pin.begin(), pin.end(), [step](char one, char next) {
           return next - one != step;
         }) == pin.end();
}

bool repeats_every(std::string_view pin, std::size_t length) {
  return pin.substr(length) == pin.substr(0, pin.size() - length);
}

}  // namespace

Draft pin_set(const StaffId& who, const PinSaid& pin, const Entering& entering) {
  return entered(kPinSet, who, entering, text_of(Json{{"sealed", pin.sealed}, {"key", pin.key}}));
}

Draft pin_refused(const StaffId& who, const Entering& entering) {
  return entered(kEntryRefused, who, entering, "{}");
}

Result<PinSaid> pin_said(const Event& event) {
  const auto json = json_from(event.data);
  if (!json || !json.value().is_object() || !json.value().contains("sealed"))
    return Error{Fault::kBadData, event.kind + ": /data/sealed: expected base64"};
  return PinSaid{text_member(json.value(), "sealed"), text_member(json.value(), "key")};
}

bool is_good_pin(std::string_view pin) {
  const bool digits =
      std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (pin.size() != kPinDigits || !digits) return false;
  for (const int step : {1, -1})
    if (climbs_by(pin, step)) return false;
  for (std::size_t length = 1; length <= 3; ++length)
    if (repeats_every(pin, length)) return false;
  return true;
}

}  // namespace kiosk

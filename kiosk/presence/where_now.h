#pragma once
// Where a person is at one moment, in one word, for a board (S2-20, S4-22; interfaces.md, `congso
// board`). Read off the facts and the hours; nothing is guessed.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/presence/day_report.h"

namespace kiosk {

enum class WhereNow : std::uint8_t {
  kNotYet,
  kOffice,
  kOut,    // on the office's business, at lunch, or on one's own with permission
  kField,  // presence
  kLeft,
  kHome,  // at work there, as it was declared
  kLeave,
  kUnknown,  // a tap nobody has explained
};
std::string_view to_string(WhereNow where);  // not_yet office out field left home leave unknown

struct Whereabout {
  WhereNow where = WhereNow::kNotYet;
  Instant since{};  // of the tap that brought it about; with kNotYet nothing
  Errand errand = Errand::kNone;
  Trip trip{};
  std::string code{};  // of what was declared, where that is the reason
  bool operator==(const Whereabout&) const = default;
};

// Whoever is at work at home or in the field by what was declared is heard of within this time.
constexpr std::chrono::minutes kHeardWithin{60};
// Since which minute of the day nothing is recorded of them although that time is over (S3-16).
// None: heard of today, not judged, or not at work elsewhere.
std::optional<std::chrono::minutes> silent_since(const Day& day, const DayMeasure& measure);

// `day` folded from what was known at the moment `measure.now`.
Whereabout where_now(const Day& day, const DayMeasure& measure);

}  // namespace kiosk

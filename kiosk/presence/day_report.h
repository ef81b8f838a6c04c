#pragma once
// How one person's working day stands against its hours: where they were, and what in it asks for a
// word (S0-13, S1-20, S3-16; domain B1). It accuses nobody of what it cannot know: a stay whose end
// was not tapped has none, and what may lie behind it is not counted as absence.
//
// All times are whole minutes since midnight of the working day; its small hours lie beyond 24 h.

#include <optional>
#include <string_view>
#include <vector>

#include "config/settings.h"
#include "kiosk/presence/day.h"
#include "kiosk/presence/declarations.h"

namespace kiosk {

enum class WorkPlace : std::uint8_t {
  kOffice,
  kField,     // presence, wherever it is (S0-13)
  kOfficial,  // out on the office's business: presence too
  kPrivate,   // out with permission: neither presence nor absence
  kBreak,
  kHome,   // at work at home, as it was declared
  kDuty,   // on duty: presence
  kLeave,  // agreed to beforehand: neither presence nor absence
};

WorkPlace place_of(config::SheetCode::Where where);

std::string_view to_string(WorkPlace place);  // office field official private break home duty leave

struct Stay {
  std::chrono::minutes from{};
  std::optional<std::chrono::minutes> to;  // none: nobody tapped its end, and the day is over
  WorkPlace place = WorkPlace::kOffice;
  bool declared = false;  // all of it, or its end ("Về thẳng"), was said and not tapped
  bool operator==(const Stay&) const = default;
};

// What asks for a word. None of them is a verdict.
enum class Exception : std::uint8_t {
  kLate,
  kEarly,
  kMissingArrival,
  kMissingDeparture,
  kAbsent,         // a working day without a tap
  kAbsentInHours,  // a part of the hours lies outside every stay
  kUnclear,        // a tap whose meaning nobody has said
  kDoubted,        // a tap whose owner says that it was not theirs
  kUnplanned,      // present on a day without hours
  kUnheard,        // no tap, but not every terminal has told what it has
  kUnconfirmed,    // a tap that was claimed without a badge or a PIN
};

std::string_view to_string(Exception exception);  // late early missing_arrival …

// How one stretch of work was kept.
struct SessionKept {
  bool known = false;  // it could be judged: nothing lies before an arrival that nobody tapped
  std::chrono::minutes late{};
  std::chrono::minutes early{};
  std::chrono::minutes absent{};
  bool operator==(const SessionKept&) const = default;
};

struct DayReport {
  bool scheduled = false;
  std::vector<Stay> stays;      // in order, apart
  std::chrono::minutes late{};  // beyond the grace, as everywhere
  std::chrono::minutes early{};
  std::chrono::minutes absent{};      // of the hours, in kAbsentInHours
  std::chrono::minutes present{};     // of the hours, as far as it is known
  std::vector<SessionKept> kept{};    // of each stretch of the hours; none where nothing is judged
  std::vector<Exception> exceptions;  // in the order above, each once
  bool waits = false;                 // somebody asked the office to settle something of it
  bool corrected = false;             // something of it is not as it was tapped
  // At work behind the last of the hours, from tap to tap (S0-27); a duty has hours of its own.
  std::chrono::minutes after_hours{};

  bool has(Exception exception) const;
  bool operator==(const DayReport&) const = default;
};

// What the day is measured by.
struct DayMeasure {
  std::vector<config::WorkSession> sessions;  // none: a day off
  std::chrono::minutes grace{5};
  std::chrono::minutes half_missed{60};  // later or earlier than this is absence, not lateness
  std::chrono::minutes now{};            // how far the day has gone
  bool over = false;                     // it has ended: what is missing stays missing
  bool all_heard = true;                 // every terminal has confirmed what it has of this day
  std::vector<DeclaredPart> declared{};  // what of the day is spoken for, in order, apart
  bool exempt = false;  // this person's attendance is not judged: nothing asks for a word
};

DayReport report_of(const Day& day, const DayMeasure& measure);

}  // namespace kiosk

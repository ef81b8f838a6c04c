#pragma once
// One person's working day as the facts tell it, in whatever order they arrived.

#include <optional>
#include <span>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/presence/attendance_events.h"

namespace kiosk {

enum class Whereabouts : std::uint8_t { kNotYet, kIn, kOut, kLeft };

// How a person stands at one moment of the day.
struct Standing {
  Whereabouts where = Whereabouts::kNotYet;
  Errand errand = Errand::kNone;  // with kOut
  Instant since{};                // the tap that brought it about
  bool unclear = false;           // an undecided tap came after that
  Trip trip{};                    // with kOut
  bool operator==(const Standing&) const = default;
};

// A card was read. Withdrawn ones stay visible.
struct Tap {
  EventId id;
  Instant at{};
  ClockEvidence clock;
  std::optional<Meant> meant;      // none: undecided, or a repetition without a meaning
  std::optional<EventId> repeats;  // the first one, when it came within a minute of it
  bool recorded_open = false;      // as tap.undecided or tap.repeated: how a word is written
  bool doubted = false;            // "Không phải tôi", and its owner has not said otherwise
  bool withdrawn = false;
  Standing before;  // how the person stood when it came

  bool undecided() const { return !withdrawn && !meant && !repeats; }
  bool operator==(const Tap&) const;
};

struct Day {
  Date date{};
  std::vector<Tap> taps;  // in the order they were made
  Standing now;

  const Tap* tap(const EventId& id) const;
};

// Folds the marks of one person that belong to `date`; others are passed over.
//
// Taps of one log stand in that log's order; between logs their times decide, for there is nothing
// else. Of several words about a tap a person's outweighs an inference, and then the greater stamp
// wins (protocol §1). Inferences are made anew from the whole: the first tap of a day arrives at
// every hour, and a second "arrival" from a terminal that had not heard of the first is open again.
Day day_of(std::span<const Mark> marks, const Date& date, std::chrono::minutes day_ends_at);

}  // namespace kiosk

#pragma once
// One person's working day as the facts tell it, in whatever order they arrived.

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/presence/mark.h"
#include "kiosk/presence/working_days.h"

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

// A change of what had been recorded, said more than ten minutes after it: it waits for the office.
struct Change {
  EventId id;
  Meant meant;
  std::optional<Decision> decision;
  std::optional<Meant> instead_of{};  // what counts without it
  bool operator==(const Change&) const = default;
};

// A card was read, or the office has agreed that one should have been. Withdrawn ones stay visible.
struct Tap {
  EventId id;
  Instant at{};
  ClockEvidence clock;
  std::optional<Meant> meant;      // none: undecided, or a repetition without a meaning
  std::optional<EventId> repeats;  // the first one, when it came within a minute of it
  bool recorded_open = false;      // as tap.undecided or tap.repeated: how a word is written
  bool doubted = false;            // "Không phải tôi", and its owner has not said otherwise
  bool withdrawn = false;
  bool recalled = false;             // no card was read: it was told afterwards, and agreed to
  bool carried = false;              // the end of the duty before, as the arrival of this day
  bool claimed = false;              // nobody has proved who it was
  std::optional<Decision> decision;  // about a claimed or recalled one
  std::optional<Change> change;      // the latest
  Standing before;                   // how the person stood when it came

  bool undecided() const { return !withdrawn && !meant && !repeats; }
  bool unconfirmed() const { return claimed && !withdrawn && !decision; }
  bool operator==(const Tap&) const;
};

// What was told afterwards of a tap that was not made, whatever became of it.
struct Recalled {
  EventId id;
  Recollection what;
  StaffId by;  // who entered it, when not the person
  Instant said_at{};
  std::optional<Decision> decision;
  bool withdrawn = false;

  bool waits() const { return by.empty() && !decision && !withdrawn; }
  bool counts() const { return !withdrawn && (decision ? decision->approved : !by.empty()); }
  bool operator==(const Recalled&) const = default;
};

struct Day {
  Date date{};
  std::vector<Tap> taps;           // in the order they were made
  std::vector<Recalled> recalled;  // in the order they were told
  Standing now;

  const Tap* tap(const EventId& id) const;
  // The last duty of this day has been handed over: what is tapped afterwards is the next day's.
  bool duty_is_over(const WorkingDays& days) const;
  bool waits() const;  // for the office's word about anything of it
};

// Folds the marks of one person that belong to `date`; others are passed over.
//
// Taps of one log stand in that log's order; between logs their times decide, for there is nothing
// else. Of several words about a tap a person's outweighs an inference, and then the greater stamp
// wins (protocol §1). Inferences are made anew from the whole: the first tap of a day arrives at
// every hour, and a second "arrival" from a terminal that had not heard of the first is open again.
//
// What the person wants otherwise more than kSoon after the tap, and what they tell of a tap that
// was not made, counts once the office has agreed (domain B1, "bổ sung công"); of several decisions
// about one thing the greater stamp wins, and nobody decides about themselves. A tap that was only
// claimed counts until the office says that it was not this person.
//
// A duty owns the taps around it, beyond the end of its day as well, until somebody has gone home
// from it or gone on to the next day's work ("Hết trực, về · Làm tiếp giờ hành chính"): `marks`
// then hold those of the day after, too, and for the day after those of the day before.
constexpr std::chrono::minutes kSoon{10};
Day day_of(std::span<const Mark> marks, const Date& date, const WorkingDays& days);

// The day that a tap at `at` belongs to: that of the duty which owns the moment, until it has been
// handed over.
Day day_of_moment(std::span<const Mark> marks, Instant at, const WorkingDays& days);

// Of a person without duties, whose days lie apart: the marks of each day, the words about its taps
// and the decisions about those among them. A day is folded from its own marks alone: of many days
// that is a tenth of the work.
using MarksByDay = std::map<Date, std::vector<Mark>>;
MarksByDay marks_by_day(std::span<const Mark> marks, const WorkingDays& days);

}  // namespace kiosk

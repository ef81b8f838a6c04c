#pragma once
// One fact about a known person's attendance, read back (attendance_events.h writes them).

#include <optional>
#include <string>
#include <vector>

#include "kiosk/presence/attendance_events.h"

namespace kiosk {

// Stamps decide between words.
struct Mark {
  enum class Kind : std::uint8_t {
    kTap,        // attendance.* that is itself a tap
    kUndecided,  // tap.undecided
    kRepeated,   // tap.repeated; `tap` is the first one
    kWord,       // a meaning given to `tap`: attendance.* with a tap, attendance.amended
    kWithdrawn,
    kDoubted,
    kAffirmed,
    kRecalled,  // attendance.amended that names a day instead of a tap
    kDecided,   // attendance.decided; `tap` is what it is about
  };
  Kind kind = Kind::kTap;
  EventId id;
  StaffId who;
  StaffId by;  // who entered it, when not `who`
  Instant at{};
  ClockEvidence clock;
  Stamp stamp;
  Meant meant;            // kTap, kWord, kRecalled
  EventId tap;            // all but kTap, kUndecided and kRecalled
  bool claimed = false;   // "Quên cả PIN": nobody has proved who it was
  bool amends = false;    // kWord: changes what had been recorded
  Recollection recalled;  // kRecalled
  Decision decided;       // kDecided
};

bool is_tap(const Mark& mark);

// Stands on a working day of its own: a tap, or one that was told afterwards.
bool stands_alone(const Mark& mark);
// That day by the clock alone (a duty may own it: working_days.h). Of other marks the day on which
// they were written.
Date clock_day_of(const Mark& mark, std::chrono::minutes day_ends_at);

// The events of a log are repeated in its successor as far as they were not acknowledged: of two
// marks with one id the one with the smaller stamp.
std::vector<Mark> each_once(std::vector<Mark> marks);

// None for every other kind, for terminal facts, and for data this version cannot read.
std::optional<Mark> mark_from(const Fact& fact);

// The same for a draft on its way to the log: stamped after all that is recorded.
std::optional<Mark> mark_from(const Draft& draft, const std::string& boot);
constexpr std::uint64_t kNotYetRecorded = ~std::uint64_t{0};  // the `rev` of such a mark

}  // namespace kiosk

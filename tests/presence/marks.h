#pragma once
// Marks of one person, made in a line each.

#include <vector>

#include "kiosk/presence/day.h"

namespace kiosk::test {

using namespace std::chrono_literals;

constexpr std::chrono::minutes kDayEnd{4 * 60};

inline const StaffId kAn{"CB-An"};

inline Date monday() { return std::chrono::year{2026} / 11 / 23; }

inline Instant on_monday(std::chrono::milliseconds since_midnight, int days = 0) {
  return instant_of(
      LocalTime{std::chrono::local_days{monday()} + std::chrono::days{days} + since_midnight});
}

inline EventId id(std::uint8_t n) { return EventId{{0, 0, n}}; }

// A log's next place, whatever the clock says.
struct Writer {
  std::uint8_t log = 1;
  std::uint64_t rev = 0;

  Mark mark(Mark::Kind kind, std::uint8_t n, Instant at, std::uint8_t tap = 0) {
    Mark mark;
    mark.kind = kind;
    mark.id = id(n);
    mark.who = kAn;
    mark.at = at;
    mark.stamp = {++rev, LogId{{log}}, Seq{static_cast<std::int64_t>(rev)}};
    mark.tap = id(tap);
    return mark;
  }
  Mark tap(std::uint8_t n, Instant at, Meaning meaning, Errand errand = Errand::kNone) {
    Mark tap = mark(Mark::Kind::kTap, n, at);
    tap.meant = {meaning, errand, Said::kInferred};
    return tap;
  }
  Mark undecided(std::uint8_t n, Instant at) { return mark(Mark::Kind::kUndecided, n, at); }
  Mark word(std::uint8_t n, std::uint8_t tap, Meaning meaning, Errand errand = Errand::kNone,
            Said said = Said::kPerson) {
    Mark word = mark(Mark::Kind::kWord, n, on_monday(12h), tap);
    word.meant = {meaning, errand, said};
    return word;
  }
  Mark about(Mark::Kind kind, std::uint8_t n, std::uint8_t tap) {
    return mark(kind, n, on_monday(12h), tap);
  }
};

inline Day monday_of(const std::vector<Mark>& marks) { return day_of(marks, monday(), kDayEnd); }

}  // namespace kiosk::test

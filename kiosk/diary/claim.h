#pragma once
// What one day's entries claim beside what its taps tell, and beside what such work usually takes
// (S1-16, S1-28, S1-29, S1-30; domain B5). Each difference is a question with its minutes: told to
// the writer before saving and listed for whoever reviews. Nothing is refused for it, and no sum is
// measured by eight hours: who says less than they were there is as honest as anybody.
//
// All times are whole minutes since midnight of the working day; its small hours lie beyond 24 h.

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "kiosk/base/ids.h"
#include "kiosk/diary/known_presence.h"

namespace kiosk {

// One entry's claim. One that does not end after it begins says no time, and is asked nothing but
// whether it came late.
struct Claim {
  EventId entry;
  std::chrono::minutes from{};
  std::chrono::minutes to{};
  std::chrono::minutes written{};   // when it was first said; beyond 24 h on a later day (S0-6)
  bool away = false;                // linked to a trip, or work of a kind that is done outside
  std::int64_t quantity = 0;        // thousandths; 0: nothing was counted
  std::chrono::minutes norm{};      // for one unit at coefficient 1, at most a year; 0: none
  int coefficient = 10;             // tenths
  std::chrono::minutes days_off{};  // whole days off between `to` and `written`: nobody is late by
                                    // a Sunday or by Tết
};

struct ClaimRules {
  std::chrono::minutes overlap_tolerance{5};   // a boundary that was rounded
  std::chrono::minutes outside_tolerance{10};  // of one claim
  // Of a day: its four edges, each rounded to five minutes.
  std::chrono::minutes sum_tolerance{20};
  std::chrono::minutes late_after = std::chrono::days{3};
  int norm_factor = 2;                   // half the norm time, or twice it
  std::chrono::minutes norm_excess{30};  // and at least so much more
};

struct Finding {
  enum class Kind : std::uint8_t {
    kOverlap,        // two claims share `minutes`
    kOutside,        // `minutes` of it lie where nobody was at work, as far as that is known
    kAbovePresence,  // all claims together, each minute once, exceed the presence by `minutes`
    kLongAfter,      // it was first said `minutes` after its end
    kAboveNorm,      // its quantity takes `minutes` more than it claims
    kBelowNorm,      // it claims `minutes` more than its quantity takes
  };
  Kind kind = Kind::kOverlap;
  EventId entry;                   // with kAbovePresence the last of the day
  std::optional<EventId> other{};  // with kOverlap: the later one
  std::chrono::minutes minutes{};
  std::optional<Stretch> stretch{};  // where those minutes lie, when they lie in one piece
  bool operator==(const Finding&) const = default;
};

// overlap outside above_presence long_after above_norm below_norm
std::string_view to_string(Finding::Kind kind);

// In the order of the claims' times, of one claim in the order of the kinds; the same claims in any
// order give the same findings. `measure` is the one `presence` was reported with.
//
// kOutside and kAbovePresence are found only as far as presence is known (known_presence.h), and
// never of what lies ahead of the measure's `now`. A claim that is away is presence wherever no tap
// says otherwise: what its writer tapped as lunch, as private or had as leave it does not undo.
std::vector<Finding> findings_of(std::span<const Claim> claims, const DayReport& presence,
                                 const DayMeasure& measure, const ClaimRules& rules = {});

// Which parts of the day these claims cover, each minute once.
Stretches claimed_by(std::span<const Claim> claims);
// What is known of presence, and the claims of trips that no tap contradicts.
Stretches presence_with_trips(const KnownPresence& known, std::span<const Claim> claims);

// What the quantity takes by its norm, halves rounded up; none without quantity or norm.
std::optional<std::chrono::minutes> norm_time(const Claim& claim);

}  // namespace kiosk

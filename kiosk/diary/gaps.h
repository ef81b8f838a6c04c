#pragma once
// What of a day's presence nobody has told anything of yet: where the next entry may begin, offered
// and never assumed.

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "kiosk/diary/diary_day.h"
#include "kiosk/presence/day_report.h"

namespace kiosk {

// Minutes since midnight of the working day.
struct Gap {
  std::chrono::minutes from{};
  std::chrono::minutes to{};
  bool operator==(const Gap&) const = default;
};

// Presence (office, field, official, duty, home) up to `now` without what the entries tell of; of a
// stay whose end nobody tapped, up to `now` while the day goes on. Shorter ones than five minutes
// are left out. `leaving_out`: an entry that is being written anew.
std::vector<Gap> gaps_of(const DiaryDay& day, const DayReport& presence, std::chrono::minutes now,
                         const std::optional<EventId>& leaving_out = {});

// Where the next entry is offered to begin and end: the first gap behind the last entry, otherwise
// the first of all; none when all is told.
std::optional<Gap> next_gap(const DiaryDay& day, const DayReport& presence,
                            std::chrono::minutes now);

}  // namespace kiosk

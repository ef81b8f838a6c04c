#pragma once
// What of a day's presence nobody has told anything of yet: where the next entry may begin, offered
// and never assumed.

#include <optional>
#include <vector>

#include "kiosk/diary/diary_day.h"
#include "kiosk/diary/known_presence.h"

namespace kiosk {

using Gap = Stretch;

// What of the day is work: presence (office, field, official, duty, home) up to `measure.now`,
// without the breaks between the hours where nobody has tapped one. Of a stay whose end nobody
// tapped, up to that minute while the day goes on; nothing of one of an earlier day.
Stretches work_of(const DayReport& presence, const DayMeasure& measure);

// Work without what the entries tell of. Shorter ones than five minutes are left out.
std::vector<Gap> gaps_of(const DiaryDay& day, const Stretches& work);

// Minutes that the standing entries tell of, each once.
Stretches told_by(const DiaryDay& day);

// Where the next entry is offered to begin and end: the first gap behind the last entry, otherwise
// the first of all; none when all is told.
std::optional<Gap> next_gap(const DiaryDay& day, const Stretches& work);

}  // namespace kiosk

#pragma once
// What of an entry others may read: those who are neither its writer nor in the chain that reviews
// it (B11, S0-22, S1-8). Covered by tests/reports/diaries_test.cpp and
// tests/door/session_colleagues_test.cpp.

#include <vector>

#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/diary_day.h"

namespace kiosk {

// Confidential work (tố cáo), and whatever names a secret paper, in any of its sayings: others do
// not read that there is such an entry.
bool is_kept_from_others(const DiaryEntry& entry, const Catalogue& catalogue);

// The subject by its initials, numbers of citizens hidden in every text, all else as it stands.
DiaryEntry as_others_see(DiaryEntry entry);

// What of a day others read: what was handed in, so shown, and nothing that is kept from them.
std::vector<DiaryEntry> day_for_others(const DiaryDay& day, const Catalogue& catalogue);

}  // namespace kiosk

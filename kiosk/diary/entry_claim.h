#pragma once
// What entries claim (claim.h), with what the office's kinds of work and its calendar say of them.
// Covered by tests/reports/diaries_test.cpp and tests/door/session_entry_test.cpp.

#include <vector>

#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/claim.h"
#include "kiosk/diary/diary_day.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

// Borrows both.
struct ClaimSources {
  const Catalogue& catalogue;
  const WorkCalendar& calendar;
  ForWhom whom;
};

// Of an entry that was first said at that moment; whose it is, the caller adds.
Claim claim_of(const EntryContent& content, Instant written, const ClaimSources& sources);

// Of what stands of a day, each with its entry.
std::vector<Claim> claims_of(const DiaryDay& day, const ClaimSources& sources);

}  // namespace kiosk

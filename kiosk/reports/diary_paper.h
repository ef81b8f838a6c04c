#pragma once
// Diaries on paper and as one flat table: the book of some days (S0-7), the sheet of each (S0-3).

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// A book for each person: a title page, then a heading and the entries of each day. What was said
// before stands struck out above what holds, with when; a worked day of which nobody told is there.
Paper diary_book_paper(const Diaries& told, const Say& say);

// A page for each person and day with entries, to be signed by writer and reviewer.
Paper diary_sheet_paper(const Diaries& told, const Say& say);

// A line an entry; earlier sayings have lines of their own, told by their state.
Table diary_table(const Diaries& told, const Say& say);

}  // namespace kiosk

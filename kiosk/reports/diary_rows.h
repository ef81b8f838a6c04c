#pragma once
// The entries of a day as rows of a paper's table. Covered by tests/reports/diary_paper_test.cpp.

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/table.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

std::vector<Column> entry_columns(const Say& say);

// What stands is numbered; what was said before, what was taken back and what another terminal said
// beside it is struck out, each with when it was said. What is still being written is left out.
void add_entry_rows(Table& table, const DiaryDay& day, const Diaries& told, const Say& say);

}  // namespace kiosk

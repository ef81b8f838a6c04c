#pragma once
// The columns of the month sheet to the right of its days, and the signs each counts: one table for
// paper, spreadsheet and CSV.

#include <vector>

#include "kiosk/reports/attendance.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// In their order: the form's three, what is not counted yet, time off, late, early.
std::vector<Column> sum_columns(const Say& say);

// What stands in them. `first_day`: the column of the row's first day, where a spreadsheet is to
// count for itself.
std::vector<Cell> sum_cells(const SheetRow& row, bool exempt, std::optional<std::size_t> first_day);

// The words that sum_cells' lists are of.
Legend legend_of(const std::vector<config::SheetCode>& codes, const Say& say);

}  // namespace kiosk

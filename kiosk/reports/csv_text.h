#pragma once
// A table as CSV that a spreadsheet may open: UTF-8 with its mark, a head line, commas, RFC 4180.

#include <string>

#include "kiosk/reports/table.h"

namespace kiosk {

// A text that a spreadsheet might take for a formula (it begins with = + - @, a tab or a carriage
// return, also after blanks) has a no-break space before it: it reads the same and computes
// nothing. The sheet's own "+" is such a text. Figures and dates stand as a program reads them.
std::string csv_text(const Table& table);

}  // namespace kiosk

#pragma once
// A paper as a workbook (XLSX): figures as figures, dates as dates, sums as formulas that follow
// when somebody corrects a sign, each with the value it has now.

#include <string>

#include "kiosk/base/result.h"
#include "kiosk/reports/document.h"

namespace kiosk {

// The bytes of the file. kTryLater, kNoRoom where no temporary file can be written.
Result<std::string> xlsx_file(const Paper& paper);

}  // namespace kiosk

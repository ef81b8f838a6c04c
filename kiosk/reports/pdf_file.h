#pragma once
// A paper as PDF, in the form of official documents (NĐ 30/2020/NĐ-CP, domain B8), A4, lying or
// standing.

#include <string>

#include "kiosk/base/result.h"
#include "kiosk/reports/document.h"

namespace kiosk {

// The bytes of the file; the same paper gives the same. Each document begins on a page of its own
// and counts its pages from 1; the table's head stands on each. kTryLater when Cairo fails.
Result<std::string> pdf_file(const Paper& paper);

}  // namespace kiosk

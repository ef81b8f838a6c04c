#pragma once
// The month sheet as paper and as one flat table: form C01a-HD's columns (domain B3), and what the
// office needs beside them (S1-20).

#include "kiosk/reports/attendance.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// A document for each sheet: employer, unit and month apart.
Paper sheet_paper(const Attendance& told, const Say& say);

// Everybody and every month in one table of the same columns, days 1 to 31.
Table sheet_table(const Attendance& told, const Say& say);

// The head of every paper of this office.
PaperHead paper_head(const config::DocumentHead& head, const std::string& place,
                     const Date& made_on, const Say& say);

// "Tháng 11 năm 2026", or the dates where it is not a whole month.
std::string period_text(const Date& from, const Date& to, const Say& say);

}  // namespace kiosk

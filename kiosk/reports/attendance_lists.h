#pragma once
// The day list and the list of what asks for a word (S1-20): a line a day, a line an exception.

#include "kiosk/reports/attendance.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// Every day of everybody on which there was work, a tap or a code.
Table day_table(const Attendance& told, const Say& say);
// Every exception, and every day that waits for the office's word. Of a day's exceptions each is a
// line of its own.
Table exception_table(const Attendance& told, const Say& say);

// The same as one document; `title` is the key of its title.
Paper list_paper(const Attendance& told, std::string_view title, Table table, const Say& say);

}  // namespace kiosk

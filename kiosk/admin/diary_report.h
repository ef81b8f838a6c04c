#pragma once
// `congso report diary` and `congso report workload`, and the diary of `congso day`
// (interfaces.md). Who may read what: what is asked of one person (`--staff`) is for them and for
// who reviews them, and whole; what is asked of a unit or of everybody goes through other hands,
// and so does every list for the group: as others may read it (B11). Workload tells no content.

#include <filesystem>
#include <string>

#include "kiosk/admin/office_now.h"
#include "kiosk/admin/report_command.h"
#include "kiosk/reports/diaries.h"
#include "kiosk/reports/wording.h"

namespace kiosk::admin {

// The bytes of a wish whose list is named. kBadData: a date, a person or a unit that is none.
Result<std::string> diary_report_told(const std::filesystem::path& root, const ReportWish& wish,
                                      const Say& say, const Clock& clock);

// One person's diary of one day, whole.
Result<DiaryDayTold> diary_of_day(OfficeNow& office, const StaffId& who, const Date& date,
                                  Instant now);

}  // namespace kiosk::admin

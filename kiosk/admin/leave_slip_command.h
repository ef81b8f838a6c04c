#pragma once
// `congso report leave-slip`: the paper for days that were asked for and agreed to.

#include <filesystem>

#include "kiosk/admin/report_command.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk::admin {

// A page for each of that person's agreed days that touch the dates of `wish`. kBadData: no such
// person, a date that is none, nothing agreed to.
Result<Paper> leave_slips_told(const std::filesystem::path& root, const ReportWish& wish,
                               const Say& say, const Clock& clock);

}  // namespace kiosk::admin

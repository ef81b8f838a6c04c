#pragma once
// Diaries as JSON: the whole report, and the day that `congso day` tells. Covered by
// tests/admin/diary_report_test.cpp and tests/reports/work_draft_test.cpp.

#include <string>

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/work_draft.h"

namespace kiosk {

std::string diary_json(const Diaries& told, const char* list);

// The diary of one day with everything that was said of it.
std::string diary_day_json(const DiaryDayTold& day);

// What every report about diaries begins with, and how it names people and sums.
std::string diaries_head(const Diaries& told, const char* list);
std::string person_json(const StaffMember& person);
std::string sums_json(const WorkSums& sums);

}  // namespace kiosk

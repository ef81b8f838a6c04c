#pragma once
// Diaries as JSON: the whole report, and the day that `congso day` tells. Covered by
// tests/reports/diary_json_test.cpp.

#include <string>

#include "kiosk/base/json.h"
#include "kiosk/reports/diaries.h"
#include "kiosk/reports/work_draft.h"

namespace kiosk {

std::string diary_json(const Diaries& told, const char* list);

// The diary of one day with everything that was said of it.
Json diary_day_json(const DiaryDayTold& day);

// What every report about diaries begins with, and how it names people and sums.
Json diaries_head(const Diaries& told, const char* list);
Json person_json(const StaffMember& person);
Json sums_json(const WorkSums& sums);

}  // namespace kiosk

#pragma once
// What a day away from the desk is called on the month sheet and what it counts as (domain B3). The
// usual codes, and how an office sets its own.

#include <string_view>
#include <vector>

#include "config/section.h"
#include "config/settings.h"

namespace kiosk::config {

// What stands in a day's cell beside the codes; no code may be one of them.
inline constexpr std::string_view kAtOfficeSign = "+";
inline constexpr std::string_view kHolidaySign = "L";
inline constexpr std::string_view kAbsentSign = "V";   // vắng, without a reason that anybody gave
inline constexpr std::string_view kOpenSign = "?";     // it cannot be told yet
inline constexpr std::string_view kNoHoursSign = "–";  // of half a day, beside the other half's

// Form C01a-HD's, and what offices have added to it: CT CS TN TR VR.
std::vector<SheetCode> usual_sheet_codes();

// `sheet_codes` of office.json; the usual ones where it is absent.
std::vector<SheetCode> read_sheet_codes(Ledger& ledger, Section& section);

// nullptr for a code that the office does not know.
const SheetCode* sheet_code(const Office& office, std::string_view code);

}  // namespace kiosk::config

#pragma once
// The declaration list for the office's chat group (S1-8), ready to paste: plain text, a person
// after the other, only what was handed in, and only as others may read it. Pure.

#include <string>

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// Of diaries that were asked for others (DiaryQuestion::Readers): what is confidential is not in
// them any more. Who has nothing to declare is not named.
std::string group_text(const Diaries& told, const Say& say);

}  // namespace kiosk

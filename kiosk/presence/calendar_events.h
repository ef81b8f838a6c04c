#pragma once
// How a day of the office's calendar is written into the log: `calendar.changed`, one date each.
// Covered by tests/presence/work_calendar_test.cpp.

#include <string>
#include <string_view>

#include "config/settings.h"
#include "kiosk/base/event.h"
#include "kiosk/base/result.h"

namespace kiosk {

inline constexpr std::string_view kCalendarChanged = "calendar.changed";

// `data`:
// {"date":"2026-01-10","kind":"off|working|withdrawn","name":"…","instead_of":"2026-01-02"}, the
// last two where there is something to say.
std::string calendar_data(const config::Holiday& day);

// Fails with kBadData when the date or the kind is none this version knows.
Result<config::Holiday> calendar_said(const Event& event);

}  // namespace kiosk

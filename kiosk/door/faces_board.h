#pragma once
// The public board beside a terminal: the idle glass of a lobby with the hours of the day in place
// of the call, or with the place of the terminal where the office has told no hours. Nothing on it
// can be pressed. Covered by tests/terminal/board_test.cpp.

#include "config/settings.h"
#include "kiosk/door/words.h"
#include "kiosk/glass/screen.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

Screen board_of(Screen lobby, const WorkDay& today, const config::Settings& settings,
                const Words& words);

}  // namespace kiosk

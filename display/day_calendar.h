#pragma once
// Weeks of days to pick from. Covered by the tests of the faces that have them.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kDayCell = 72;
float day_calendar_height(const DayCalendar& calendar);
std::optional<Intent> draw_day_calendar(const DayCalendar& calendar, Canvas& canvas,
                                        const Rect& box);

}  // namespace kiosk::display

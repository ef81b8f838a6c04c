#pragma once
// The line of one day, as two faces show it. Covered by the tests of those faces.

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kDayLineHeight = 112;
void draw_day_line(Canvas& canvas, const Rect& box, const DayLine& line);

}  // namespace kiosk::display

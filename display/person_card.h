#pragma once
// Who has tapped, as the check against a wrong card: in the middle of a face that asks nothing, or
// above what there is to choose. Covered by tests/display/draw_test.cpp and every_face_test.cpp.

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

float greeting_height(const TapFace& face);
void greeting(const TapFace& face, Canvas& canvas, const Rect& box);

float person_card_height(const TapFace& face, const Canvas& canvas);
void person_card(const TapFace& face, Canvas& canvas, const Rect& box);

// In one line, down to the smallest letters, or else in two of those: nobody's unit is cut. `at` is
// the middle of the one line. Tells whether it is one.
bool title_and_unit(Canvas& canvas, Point at, Words words, float room);

}  // namespace kiosk::display

#pragma once
// What the office has to say, on the idle screen. Covered by tests/display/draw_test.cpp and
// every_face_test.cpp, like every face.

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// At the foot of `box`, as high as its words need: the title, and the text if it has room whole.
// A box that is no higher than a side line holds the title in one line.
void idle_notice(const IdleFace::Notice& notice, Canvas& canvas, const Rect& box);

}  // namespace kiosk::display

#pragma once
// A bronze drum of Đông Sơn in fine lines: star, bands of teeth and circles, birds. Ornament only.
// Covered by the golden pictures.

#include "display/canvas.h"

namespace kiosk::display {

// `color` should be nearly transparent: it is a watermark.
void draw_drum(Canvas& canvas, Point centre, float radius, Color color);

// The ground of the idle screen and of its kin: the slope of four corners, and the drum on it.
void draw_hero(Canvas& canvas, const Rect& area, Point centre, float radius);

}  // namespace kiosk::display

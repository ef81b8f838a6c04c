#pragma once
// Where the parts of somebody's own page lie: who they are, what others do meanwhile, the card of
// the page, and the row that closes it. Covered by the tests of the faces that have it.

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kPageCardPadding = 44;

struct PageFrame {
  Rect person;
  Rect side;
  Rect card;
  Rect closing;
};
PageFrame page_frame(const Rect& area);

void page_person(Canvas& canvas, const Rect& box, const Person& person);

}  // namespace kiosk::display

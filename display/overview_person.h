#pragma once
// One person's day from the board: the time line, what waits with the old and the new beside each
// other, how often they came late. Covered by tests/display/overview_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_person(const Screen& screen, const PersonFace& face, Canvas& canvas,
                                  const Rect& area);

}  // namespace kiosk::display

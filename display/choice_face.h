#pragma once
// A page of options: where to and what for, what became of it.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_choice(const ChoiceFace& face, Canvas& still, const Rect& area);
// Where the side lines lie beside it.
Rect choice_side(const Rect& area);

}  // namespace kiosk::display

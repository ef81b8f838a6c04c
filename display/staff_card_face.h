#pragma once
// One person with their badges and what can be done; whose turn it is while badges are handed out.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_staff_card(const Screen& screen, const StaffCardFace& face,
                                      Canvas& still, const Rect& area);

}  // namespace kiosk::display

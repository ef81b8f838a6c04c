#pragma once
// "Bảng điều hành" (mock-up 05): counts, people, arrivals, what needs attention. Covered by
// tests/display/overview_test.cpp, every_face_test.cpp and golden_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

std::optional<Intent> draw_overview(const Screen& screen, const OverviewFace& face, Canvas& canvas,
                                    const Rect& area);

}  // namespace kiosk::display

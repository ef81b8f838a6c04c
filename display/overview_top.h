#pragma once
// The top of the supervisors' faces: the way back, what it is, who looks, the clock, and what can
// be done at once. Covered by tests/display/overview_test.cpp and every_face_test.cpp.

#include <optional>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// In a narrow area it has a second row.
float overview_top_height(const Rect& area);

// Where another's tap is told: in place of who looks.
Rect overview_side(const OverviewTop& top, const Rect& area);

std::optional<Intent> draw_overview_top(const Screen& screen, const OverviewTop& top,
                                        Canvas& canvas, const Rect& area);

// What stands below it, within the margins.
Rect below_overview_top(const Rect& area);
constexpr float overview_gap(const Rect& area) { return is_tight(area) ? 14 : 20; }

// How a sign and its words are coloured.
const Tone& tone_of(const Theme& theme, Tint tint);

// The way through a list that is longer than its box: ▲ and ▼ at its right, or a push with the
// finger. Tells -1 or 1, never beyond an end.
struct ListEnds {
  bool at_top = true;
  bool at_end = true;
};
std::optional<int> turned(Canvas& canvas, const Rect& list, const PageKeyNames& names,
                          const ListEnds& ends);

// A button of a sign alone; `name` is for those who cannot see it.
bool sign_button(Canvas& canvas, const Rect& box, std::string_view name, Sign sign);

// One line, or two of the smallest letters where one is too long; its middle is the box's.
void write_fitted(Canvas& canvas, const Rect& box, Words words);

}  // namespace kiosk::display

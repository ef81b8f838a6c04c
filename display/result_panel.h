#pragma once
// The wall of colour that tells from two metres what became of a tap.
// Covered by tests/display/draw_test.cpp, press_test.cpp and every_face_test.cpp, like every face.

#include <string_view>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// Empty words are left out, and the rest moves up.
struct ResultPanel {
  Mood mood = Mood::kOk;
  Sign sign;
  std::string_view headline;
  std::string_view time;  // digits, the largest thing on the panel
  std::string_view code;  // what was read of a badge
  std::string_view detail;
  std::string_view kept;  // that it is safe
};

void draw_result_panel(const ResultPanel& panel, Canvas& canvas, const Rect& box);

// How a face with a panel divides the glass: beside each other, or below.
struct PanelLayout {
  Rect panel;
  Rect side;  // where side lines come and go; always kept free
  Rect content;
  Rect closing;
};
PanelLayout panel_layout(const Rect& area);

}  // namespace kiosk::display

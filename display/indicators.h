#pragma once
// Parts that only tell: a figure, a person and where they are, how far something is.
// Covered by tests/display/components_test.cpp.

#include <string_view>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// Sign, number, what it counts, and its part of a whole.
struct Kpi {
  Sign sign;
  std::string_view number;
  std::string_view words;
  std::string_view delta;  // since yesterday; may be empty
  float part = 0;          // 0 … 1
};
void kpi_tile(Canvas& canvas, const Rect& box, const Kpi& kpi, const Tone& tone);

// Initials in a ring, name, unit, and a badge that says where they are.
struct StaffState {
  Sign sign;
  std::string_view words;
  const Tone& tone;
};
constexpr float kStaffCardHeight = 176;
void staff_card(Canvas& canvas, const Rect& box, const Person& person, const StaffState& state);

// `part` of the way, 0 … 1.
void progress(Canvas& canvas, const Rect& box, float part);

// The place of words that are still being fetched.
void skeleton(Canvas& canvas, const Rect& box);

// Something that has happened, in two lines, with a coloured edge.
struct Notice {
  Sign sign;
  std::string_view title;
  std::string_view line;
};
void notice_band(Canvas& canvas, const Rect& box, const Notice& notice, const Tone& tone);

}  // namespace kiosk::display

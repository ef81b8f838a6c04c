#pragma once
// The beginning of a text that may be long: as many lines as there is room for, then "…". What is
// left out here can be read whole elsewhere, so that it is no text that was cut. Covered by
// tests/display/diary_test.cpp.

#include <string_view>

#include "display/canvas.h"

namespace kiosk::display {

struct Excerpt {
  std::string_view words;
  Type type = Type::kSmall;
  Color color;
  int lines = 2;  // at most
  Align align = Align::kLeft;
};

// Strong letters where they have room in one line, otherwise plain ones, which are narrower.
Type strong_within(const Canvas& canvas, std::string_view words, float width);

// From the top of `box`, within its width. Returns the height taken.
float write_excerpt(Canvas& canvas, const Rect& box, const Excerpt& excerpt);
float height_of_excerpt(const Canvas& canvas, float width, const Excerpt& excerpt);

}  // namespace kiosk::display

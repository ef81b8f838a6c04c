#pragma once
// The small parts of faces that nobody presses. Each draws itself into the rectangle it is given.
// Covered by the tests of the faces that are made of them.

#include <string_view>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr float kGutter = 24;

void card(Canvas& canvas, const Rect& box, float corner = 24);

// A sign on a soft square.
struct SignTile {
  Sign sign;
  Color ground;
  Color color;
};
void sign_tile(Canvas& canvas, const Rect& box, const SignTile& tile);

// The initials of a person on their own pastel.
void avatar(Canvas& canvas, Point centre, float radius, const Person& person);

// The ring, its number, and the words beside it when there is room, in one line or in two.
struct CountdownInks {
  Color track;
  Color arc;
  Color number;
  Color words;
};
void countdown(Canvas& canvas, const Rect& box, const Countdown& countdown,
               const CountdownInks& inks);

// Sign and words on a rounded ground.
struct PillLook {
  Sign sign;
  std::string_view words;
  Color ground;
  Color color;
};
constexpr float kPillHeight = 56;
float pill_width(const Canvas& canvas, const PillLook& look);
void pill(Canvas& canvas, const Rect& box, const PillLook& look);

// Trouble that stays: a band across the glass.
void banner(Canvas& canvas, const Rect& box, std::string_view words);
void fetching_bar(Canvas& canvas, const Rect& box, const FetchingBar& bar);

}  // namespace kiosk::display

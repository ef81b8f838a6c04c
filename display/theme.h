#pragma once
// The colours of the house, by what they are for; one set for the day, one for the evening.
// Every pair of text and ground is at least 4.5:1 (WCAG AA): tests/display/every_face_test.cpp.

#include <string_view>

#include "display/color.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// One meaning in four uses: words on its soft ground, the soft ground, a solid ground, words on it.
struct Tone {
  Color words;
  Color soft;
  Color solid;
  Color on_solid;
};

// From the top left to the bottom right, on the diagonal.
struct Slope {
  Color from;
  Color to;
};

struct Theme {
  bool dark = false;
  Color ground;                 // behind the cards; cleared, never painted: area is what costs
  Color surface, sunken, line;  // a card, a well in it, a hairline
  Color ink, ink_second, ink_hint;
  Color primary, primary_end, on_primary, primary_soft;
  Tone ok, warn, error, info, offline, trip;
  Color shadow;
  float shadow_strength = 1;
};

const Theme& day_theme();
const Theme& evening_theme();

// The idle screen's ground is the same by day and by night: four corners, clockwise from top left.
struct Hero {
  Color top_left, top_right, bottom_right, bottom_left;
};
const Hero& hero();
Color on_hero(float strength = 1);  // white; weaker for glass
Color hero_second();                // small words on the hero

const Tone& tone_of(const Theme& theme, Mood mood);
Slope panel_of(Mood mood);  // the wall of colour beside a result; words on it are white

// A pastel and its words for the initials of a person: the same person, the same colour.
struct Pastel {
  Color ground;
  Color words;
};
Pastel pastel_of(const Theme& theme, std::string_view name);

}  // namespace kiosk::display

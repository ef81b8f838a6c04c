#pragma once
// Soft shadows in the texture of the letters: no second texture, no second draw call.
// Covered by tests/display/fonts_test.cpp and the golden pictures.

#include <array>

#include "display/fonts.h"

namespace kiosk::display {

using ShadowPlaces = std::array<int, 3>;  // the atlas' own numbers for the reserved rectangles

// Before the atlas is built: fills in the sizes of `tiles`.
ShadowPlaces reserve_shadows(ImFontAtlas& atlas, float scale, std::array<ShadowTile, 3>& tiles);

// After it is built, and before anybody reads its pixels.
void paint_shadows(ImFontAtlas& atlas, const ShadowPlaces& places,
                   std::array<ShadowTile, 3>& tiles);

}  // namespace kiosk::display

#pragma once
// The office's emblem in the texture of the letters: no second texture, no second draw call.
// Covered by tests/display/emblem_test.cpp.

#include "config/emblem.h"
#include "display/fonts.h"

namespace kiosk::display {

// Made as high as the header at `scale` pixels a design unit, or at most three times as wide as
// that: each pixel is the mean of those it stands for. A smaller picture stays as it is.
config::Emblem fitted(const config::Emblem& picture, float scale);

// The atlas' own number of the reserved rectangle. Before the atlas is built.
int reserve_emblem(ImFontAtlas& atlas, const config::Emblem& picture);

// After everything else that paints on the atlas: from here on its pixels have colours.
EmblemTile paint_emblem(ImFontAtlas& atlas, int place, const config::Emblem& picture);

}  // namespace kiosk::display

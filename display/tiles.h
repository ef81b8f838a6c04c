#pragma once
// What a face offers to choose from: large buttons with a sign and a line of explanation. Covered
// by the tests of the faces that have them.

#include <optional>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

// Sign, title and one line; the preselected one is filled.
bool tile(Canvas& canvas, const Rect& box, const Button& button);

// Tiles in two columns, as high as there is room for, at most kTileHeight.
constexpr float kTileHeight = 144;
float tiles_height(const std::vector<Button>& actions, float room);
std::optional<Intent> tiles(Canvas& canvas, const Rect& box, const std::vector<Button>& actions);

}  // namespace kiosk::display

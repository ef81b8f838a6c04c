#pragma once
// What a frame put on the glass, for those who must check it: every text with the ground it stands
// on, every place a finger may press. The product draws without one.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "display/color.h"
#include "display/geometry.h"

namespace kiosk::display {

struct WrittenText {
  std::string words;
  Rect ink;                    // what is really blackened, marks included; design units
  Color color;                 // as seen, laid over its ground
  Color ground;                // where the contrast is worst
  float size = 0;              // em, design units
  bool cut = false;            // did not fit, ends in …
  bool missing_glyph = false;  // a letter the atlas does not have
};

struct Target {
  std::string id;  // the title of the button
  Rect box;
};

// Colours of the four corners, clockwise from top left.
using Corners = std::array<Color, 4>;

class Registry {
 public:
  void clear();

  // In the order of painting. `corner` is the radius: beyond it the surface does not reach.
  void painted(const Rect& box, const Corners& corners, float corner);
  // Fills in `color` and `ground` from what was painted before.
  void wrote(WrittenText text);
  void offered(std::string_view id, const Rect& box);
  void pictured(const Rect& box) { pictures_.push_back(box); }

  const std::vector<WrittenText>& texts() const { return texts_; }
  const std::vector<Target>& targets() const { return targets_; }
  const std::vector<Rect>& pictures() const { return pictures_; }

 private:
  struct Surface {
    Rect box;
    Corners corners;
    float corner;
  };
  Color ground_at(Point point) const;

  std::vector<Surface> surfaces_;
  std::vector<WrittenText> texts_;
  std::vector<Target> targets_;
  std::vector<Rect> pictures_;
};

}  // namespace kiosk::display

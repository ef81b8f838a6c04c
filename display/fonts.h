#pragma once
// Letters, signs, shadows and the office's emblem, baked once for a scale into one texture, so that
// a whole face is one or two draw calls.

#include <array>
#include <cstdint>
#include <optional>

#include "config/emblem.h"
#include "display/geometry.h"
#include "display/type_scale.h"
#include "kiosk/base/result.h"

struct ImFont;
struct ImFontAtlas;

namespace kiosk::display {

// How far a card stands above its ground.
enum class Elevation : std::uint8_t { kFlat, kCard, kFloating };

// One size of letters, in pixels. `size` may exceed what was baked: see kLargestBaked in fonts.cpp.
struct Typeface {
  ImFont* font = nullptr;  // owned by the atlas
  float size = 0;          // height of the line box
  float middle = 0;        // from the top of the line box to the middle of the capitals
};

// A blurred rounded square in the texture, drawn as nine pieces.
struct ShadowTile {
  float blur = 0;    // how far it reaches beyond the card, pixels
  float corner = 0;  // radius of the card's corner, pixels
  float edge = 0;    // of the tile, pixels
  Point texture_from, texture_to;
};

// The office's emblem in the texture, in its own colours.
struct EmblemTile {
  Size size;  // pixels
  Point texture_from, texture_to;
};

struct Fonts {
  std::array<Typeface, kTypes.size()> types;
  std::array<Typeface, kSigns.size()> signs;
  std::array<ShadowTile, 3> shadows;
  std::optional<EmblemTile> emblem;

  const Typeface& letters(Type type) const { return types[static_cast<std::size_t>(type)]; }
  const Typeface& signs_of(SignSize size) const { return signs[static_cast<std::size_t>(size)]; }
  const ShadowTile& shadow(Elevation height) const {
    return shadows[static_cast<std::size_t>(height)];
  }
};

// Fills an empty atlas; `scale` is pixels a design unit. kBadData names a font file that is not
// there (packages fonts-inter and fonts-material-design-icons-iconfont). `emblem` may be of any
// size; null: none.
Result<Fonts> load_fonts(ImFontAtlas& atlas, float scale, const config::Emblem* emblem = nullptr);

// The same letters and signs for units so much larger, from what is baked already: each from the
// size that comes nearest. Nobody waits for letters when somebody taps who prefers them large.
Fonts enlarged(const Fonts& fonts, float by);

// How far each shadow falls, in design units.
constexpr float drop_of(Elevation height) {
  return height == Elevation::kFlat ? 2.0F : height == Elevation::kCard ? 6.0F : 14.0F;
}

}  // namespace kiosk::display

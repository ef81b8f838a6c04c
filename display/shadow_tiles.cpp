#include "display/shadow_tiles.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "display/imgui_version.h"

namespace kiosk::display {
namespace {

struct Blur {
  float sigma;  // design units
  float corner;
};
constexpr std::array<Blur, 3> kBlurs{{{5, 20}, {11, 24}, {24, 28}}};
constexpr float kReach = 2.6F;  // sigmas; beyond, the shadow is below one step of 255

// Distance of a point from the edge of a rounded square around the origin; negative inside.
float distance(float x, float y, float half, float corner) {
  const float dx = std::fabs(x) - (half - corner);
  const float dy = std::fabs(y) - (half - corner);
  const float outside = std::hypot(std::max(dx, 0.0F), std::max(dy, 0.0F));
  return outside + std::min(std::max(dx, dy), 0.0F) - corner;
}

// A Gaussian blur of a straight edge is the error function; close enough at the corners.
unsigned char darkness(float from_edge, float sigma) {
  return static_cast<unsigned char>(
      std::lround(255 * 0.5F * std::erfc(from_edge / (sigma * std::sqrt(2.0F)))));
}

}  // namespace

ShadowPlaces reserve_shadows(ImFontAtlas& atlas, float scale, std::array<ShadowTile, 3>& tiles) {
  ShadowPlaces places{};
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    tiles[i].blur = std::ceil(kBlurs[i].sigma * scale * kReach);
    tiles[i].corner = std::ceil(kBlurs[i].corner * scale);
    tiles[i].edge = 2 * (tiles[i].blur + tiles[i].corner) + 3;
    const int edge = static_cast<int>(tiles[i].edge);
    places[i] = atlas.AddCustomRectRegular(edge, edge);
  }
  return places;
}

void paint_shadows(ImFontAtlas& atlas, const ShadowPlaces& places,
                   std::array<ShadowTile, 3>& tiles) {
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    ShadowTile& tile = tiles[i];
    ImFontAtlasCustomRect* place = atlas.GetCustomRectByIndex(places[i]);
    const int edge = static_cast<int>(tile.edge);
    const float middle = tile.edge / 2;
    const float sigma = tile.blur / kReach;
    for (int y = 0; y < edge; ++y)
      for (int x = 0; x < edge; ++x)
        pixels[(place->Y + y) * width + place->X + x] = darkness(
            distance(static_cast<float>(x) + 0.5F - middle, static_cast<float>(y) + 0.5F - middle,
                     middle - tile.blur, tile.corner),
            sigma);
    ImVec2 from;
    ImVec2 to;
    atlas.CalcCustomRectUV(place, &from, &to);
    tile.texture_from = {from.x, from.y};
    tile.texture_to = {to.x, to.y};
  }
}

}  // namespace kiosk::display

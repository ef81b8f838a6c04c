#include "display/emblem.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>

#include "display/header.h"
#include "display/imgui_version.h"

namespace kiosk::display {
namespace {

constexpr double kMostTimesAsWide = 3;
constexpr std::size_t kChannels = 4;

// The pixels from `first` to before `last`; those at the ends are only partly in it.
struct Stretch {
  double from;
  double to;
  int first() const { return static_cast<int>(from); }
  int last() const { return static_cast<int>(std::ceil(to)); }
  double part_of(int pixel) const {
    return std::min(pixel + 1.0, to) - std::max<double>(pixel, from);
  }
};

Stretch stretch_of(int pixel, int of, int source) {
  const double each = static_cast<double>(source) / of;
  return {pixel * each, std::min<double>((pixel + 1) * each, source)};
}

unsigned char byte_of(double value) { return static_cast<unsigned char>(std::lround(value)); }

std::size_t offset_of(const config::Emblem& picture, int x, int y) {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
          static_cast<std::size_t>(x)) *
         kChannels;
}

// The mean of an area. What is not seen has no say in the colour, or edges would turn dark.
void put_mean(const config::Emblem& picture, const Stretch& across, const Stretch& down,
              unsigned char* into) {
  double sums[kChannels] = {};
  double area = 0;
  for (int y = down.first(); y < down.last(); ++y)
    for (int x = across.first(); x < across.last(); ++x) {
      const unsigned char* pixel = picture.rgba.data() + offset_of(picture, x, y);
      const double part = across.part_of(x) * down.part_of(y);
      const double seen = part * pixel[3];
      for (std::size_t i = 0; i < 3; ++i) sums[i] += seen * pixel[i];
      sums[3] += seen;
      area += part;
    }
  for (std::size_t i = 0; i < 3; ++i) into[i] = sums[3] > 0 ? byte_of(sums[i] / sums[3]) : 0;
  into[3] = byte_of(sums[3] / area);
}

}  // namespace

config::Emblem fitted(const config::Emblem& picture, float scale) {
  const double room = std::round(kHeaderHeight * scale);
  const double part =
      std::min({1.0, room / picture.height, kMostTimesAsWide * room / picture.width});
  config::Emblem small;
  small.width = std::max(1, static_cast<int>(std::lround(picture.width * part)));
  small.height = std::max(1, static_cast<int>(std::lround(picture.height * part)));
  small.rgba.resize(offset_of(small, 0, small.height));
  for (int y = 0; y < small.height; ++y)
    for (int x = 0; x < small.width; ++x)
      put_mean(picture, stretch_of(x, small.width, picture.width),
               stretch_of(y, small.height, picture.height),
               small.rgba.data() + offset_of(small, x, y));
  return small;
}

int reserve_emblem(ImFontAtlas& atlas, const config::Emblem& picture) {
  return atlas.AddCustomRectRegular(picture.width, picture.height);
}

EmblemTile paint_emblem(ImFontAtlas& atlas, int place, const config::Emblem& picture) {
  unsigned char* pixels = nullptr;
  int width = 0;
  atlas.GetTexDataAsRGBA32(&pixels, &width, nullptr);
  const ImFontAtlasCustomRect* rect = atlas.GetCustomRectByIndex(place);
  const auto row = static_cast<std::size_t>(picture.width) * kChannels;
  for (int y = 0; y < picture.height; ++y) {
    const auto to =
        static_cast<std::size_t>(rect->Y + y) * static_cast<std::size_t>(width) + rect->X;
    std::memcpy(pixels + to * kChannels, picture.rgba.data() + offset_of(picture, 0, y), row);
  }
  ImVec2 from;
  ImVec2 to;
  atlas.CalcCustomRectUV(rect, &from, &to);
  return {{static_cast<float>(picture.width), static_cast<float>(picture.height)},
          {from.x, from.y},
          {to.x, to.y}};
}

}  // namespace kiosk::display

#include "display/changes.h"

#include <algorithm>
#include <cstring>

#include "display/triangles.h"

namespace kiosk::display {
namespace {

constexpr int kTile = 32;       // pixels: 2,040 of them on 1920×1080
constexpr int kWorthASwap = 8;  // parts of the glass; a swap costs as much as a small face
constexpr std::uint64_t kEmpty = 1;

std::uint64_t mix(std::uint64_t seed, std::uint64_t word) {
  seed = (seed ^ word) * 0x9E3779B97F4A7C15U;
  return seed ^ (seed >> 29);
}

std::uint64_t print_of(std::uint64_t seed, const ImDrawVert& corner) {
  std::uint64_t words[2];
  static_assert(sizeof corner == sizeof words + sizeof corner.col);
  std::memcpy(words, &corner, sizeof words);
  return mix(mix(mix(seed, words[0]), words[1]), corner.col);
}

// `whole` without `part`, if that is one box.
bool without(const PixelBox& whole, const PixelBox& part, PixelBox& rest) {
  rest = whole;
  const bool high = part.top <= whole.top && part.bottom >= whole.bottom;
  const bool wide = part.left <= whole.left && part.right >= whole.right;
  if (high && part.left <= whole.left)
    rest.left = part.right;
  else if (high && part.right >= whole.right)
    rest.right = part.left;
  else if (wide && part.top <= whole.top)
    rest.top = part.bottom;
  else if (wide && part.bottom >= whole.bottom)
    rest.bottom = part.top;
  else
    return false;
  return true;
}

}  // namespace

void Changes::resize(Extent glass) {
  glass_ = glass;
  columns_ = (glass.width + kTile - 1) / kTile;
  const int rows = (glass.height + kTile - 1) / kTile;
  now_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows), 0);
  before_ = now_;
}

void Changes::touch(const PixelBox& box, std::uint64_t print) {
  for (int row = box.top / kTile; row <= (box.bottom - 1) / kTile; ++row)
    for (int column = box.left / kTile; column <= (box.right - 1) / kTile; ++column) {
      std::uint64_t& tile = now_[static_cast<std::size_t>(row * columns_ + column)];
      tile = mix(tile, print);
    }
}

void Changes::add(const Frame& frame) {
  for_each_triangle(frame, PixelBox::whole(glass_), [this](const Triangle& each) {
    touch(each.box, print_of(print_of(print_of(kEmpty, each.a), each.b), each.c));
  });
}

PixelBox Changes::difference() const {
  PixelBox changed;
  for (std::size_t i = 0; i < now_.size(); ++i) {
    if (now_[i] == before_[i]) continue;
    const int left = static_cast<int>(i) % columns_ * kTile;
    const int top = static_cast<int>(i) / columns_ * kTile;
    changed = changed.with({left, top, left + kTile, top + kTile});
  }
  return changed.within(PixelBox::whole(glass_));
}

PixelBox Changes::since_last(const Frame& frame, Extent glass) {
  if (glass != glass_) resize(glass);
  now_.swap(before_);
  const auto ground = static_cast<std::uint64_t>(frame.ground.red * 255) << 16 |
                      static_cast<std::uint64_t>(frame.ground.green * 255) << 8 |
                      static_cast<std::uint64_t>(frame.ground.blue * 255);
  std::fill(now_.begin(), now_.end(), mix(kEmpty, ground));
  add(frame);
  return difference();
}

InTwo in_two(const PixelBox& changed, const PixelBox& urgent, Extent glass) {
  const PixelBox first = changed.within(urgent);
  PixelBox rest;
  const bool worth = first.area() * kWorthASwap >= PixelBox::whole(glass).area();
  if (!worth || !without(changed, first, rest)) return {{}, changed};
  return {first, rest};
}

}  // namespace kiosk::display

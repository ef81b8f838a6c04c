#include "display/changes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "display/imgui_version.h"

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

PixelBox box_of(const ImVec4& clip) {
  return {static_cast<int>(clip.x), static_cast<int>(clip.y), static_cast<int>(clip.z),
          static_cast<int>(clip.w)};
}

PixelBox box_of(const ImVec2& a, const ImVec2& b, const ImVec2& c) {
  return {static_cast<int>(std::floor(std::min({a.x, b.x, c.x}))),
          static_cast<int>(std::floor(std::min({a.y, b.y, c.y}))),
          static_cast<int>(std::ceil(std::max({a.x, b.x, c.x}))),
          static_cast<int>(std::ceil(std::max({a.y, b.y, c.y})))};
}

// Calls `take(box, print)` for each triangle, in the order of painting.
template <class Take>
void for_each_triangle(const ImDrawList& list, const ImDrawCmd& command, Take&& take) {
  const PixelBox clip = box_of(command.ClipRect);
  const ImDrawVert* corners = list.VtxBuffer.Data + command.VtxOffset;
  const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
  for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
    const ImDrawVert& a = corners[index[i]];
    const ImDrawVert& b = corners[index[i + 1]];
    const ImDrawVert& c = corners[index[i + 2]];
    const PixelBox box = box_of(a.pos, b.pos, c.pos).within(clip);
    if (!box.empty()) take(box, print_of(print_of(print_of(kEmpty, a), b), c));
  }
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

PixelBox PixelBox::with(const PixelBox& other) const {
  if (empty()) return other;
  if (other.empty()) return *this;
  return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
          std::max(bottom, other.bottom)};
}

PixelBox PixelBox::within(const PixelBox& other) const {
  return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
          std::min(bottom, other.bottom)};
}

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
  const PixelBox glass = PixelBox::whole(glass_);
  for (int i = 0; i < frame.triangles->CmdListsCount; ++i) {
    const ImDrawList& list = *frame.triangles->CmdLists[i];
    for (const ImDrawCmd& command : list.CmdBuffer)
      for_each_triangle(list, command, [&](const PixelBox& box, std::uint64_t print) {
        if (const PixelBox seen = box.within(glass); !seen.empty()) touch(seen, print);
      });
  }
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

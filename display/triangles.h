#pragma once
// The triangles of a frame, one by one, in the order of painting.

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "display/imgui_version.h"
#include "display/painter.h"
#include "display/pixel_box.h"

namespace kiosk::display {

struct Triangle {
  const ImDrawVert& a;
  const ImDrawVert& b;
  const ImDrawVert& c;
  std::uint32_t corners[3];  // their numbers among all vertices of the frame, list after list
  PixelBox clip;
  PixelBox box;  // what it may touch within the clip; never empty

  float area() const {
    return std::abs((b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) -
                    (c.pos.x - a.pos.x) * (b.pos.y - a.pos.y)) /
           2;
  }
};

inline PixelBox box_of(const ImVec4& clip) {
  return {static_cast<int>(clip.x), static_cast<int>(clip.y), static_cast<int>(clip.z),
          static_cast<int>(clip.w)};
}

inline PixelBox box_of(const ImVec2& a, const ImVec2& b, const ImVec2& c) {
  return {static_cast<int>(std::floor(std::min({a.x, b.x, c.x}))),
          static_cast<int>(std::floor(std::min({a.y, b.y, c.y}))),
          static_cast<int>(std::ceil(std::max({a.x, b.x, c.x}))),
          static_cast<int>(std::ceil(std::max({a.y, b.y, c.y})))};
}

// Calls `take(triangle)` for those that touch `glass`.
template <class Take>
void for_each_triangle(const ImDrawList& list, std::uint32_t base, const PixelBox& glass,
                       Take&& take) {
  for (const ImDrawCmd& command : list.CmdBuffer) {
    const PixelBox clip = box_of(command.ClipRect).within(glass);
    if (clip.empty()) continue;
    const ImDrawVert* corners = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const std::uint32_t first = base + command.VtxOffset;
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
      const ImDrawVert& a = corners[index[i]];
      const ImDrawVert& b = corners[index[i + 1]];
      const ImDrawVert& c = corners[index[i + 2]];
      const PixelBox box = box_of(a.pos, b.pos, c.pos).within(clip);
      if (!box.empty())
        take(Triangle{
            a, b, c, {first + index[i], first + index[i + 1], first + index[i + 2]}, clip, box});
    }
  }
}

template <class Take>
void for_each_triangle(const Frame& frame, const PixelBox& glass, Take&& take) {
  std::uint32_t base = 0;
  for (int i = 0; i < frame.triangles->CmdListsCount; ++i) {
    const ImDrawList& list = *frame.triangles->CmdLists[i];
    for_each_triangle(list, base, glass, take);
    base += static_cast<std::uint32_t>(list.VtxBuffer.Size);
  }
}

}  // namespace kiosk::display

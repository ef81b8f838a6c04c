#include "display/batches.h"

#include "display/triangles.h"

namespace kiosk::display {
namespace {

// Pixels: a smaller triangle is not worth a call of its own, and is painted as its neighbours are
// if that gives the same pixels.
constexpr float kWorthACall = 1024;

bool is_at(const ImVec2& uv, const ImVec2& white) { return uv.x == white.x && uv.y == white.y; }

bool hides(ImU32 color) { return (color & IM_COL32_A_MASK) == IM_COL32_A_MASK; }

Paint cheapest_for(const Triangle& each, const ImVec2& white) {
  const bool plain = is_at(each.a.uv, white) && is_at(each.b.uv, white) && is_at(each.c.uv, white);
  if (!plain) return Paint::kLettered;
  return hides(each.a.col) && hides(each.b.col) && hides(each.c.col) ? Paint::kOpaque
                                                                     : Paint::kFlat;
}

}  // namespace

// Each paint can do what those before it can.
Batch& Batches::batch_for(Paint cheapest, bool small, const PixelBox& clip) {
  if (!batches_.empty()) {
    Batch& last = batches_.back();
    const bool fits = last.paint == cheapest || (small && last.paint > cheapest);
    if (fits && last.clip == clip) return last;
  }
  const Paint paint = small && cheapest == Paint::kOpaque ? Paint::kFlat : cheapest;
  return batches_.emplace_back(Batch{paint, clip, corners_.size(), 0});
}

void Batches::collect(const Frame& frame, const PixelBox& part) {
  batches_.clear();
  corners_.clear();
  const ImVec2 white = ImGui::GetIO().Fonts->TexUvWhitePixel;
  for_each_triangle(frame, part, [&](const Triangle& each) {
    Batch& batch = batch_for(cheapest_for(each, white), each.area() < kWorthACall, each.clip);
    corners_.insert(corners_.end(), std::begin(each.corners), std::end(each.corners));
    batch.count += std::size(each.corners);
  });
}

}  // namespace kiosk::display

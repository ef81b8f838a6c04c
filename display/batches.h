#pragma once
// The triangles of a frame as the cheapest calls that paint them: where software draws, a surface
// without a texture costs half, one that hides what is below a quarter, and what lies outside of
// the part to be drawn should cost nothing.

#include <cstdint>
#include <span>
#include <vector>

#include "display/painter.h"
#include "display/pixel_box.h"

namespace kiosk::display {

// How the pixels of a triangle come about.
enum class Paint : std::uint8_t {
  kOpaque,    // its own colour, and nothing of what was there
  kFlat,      // its own colour over what was there
  kLettered,  // by the texture: letters, signs, shadows, the emblem
};

// Consecutive triangles painted alike.
struct Batch {
  Paint paint = Paint::kFlat;
  PixelBox clip;
  std::size_t first = 0;  // in corners()
  std::size_t count = 0;
};

// UI thread. Keeps its memory from frame to frame.
class Batches {
 public:
  // What of `frame` touches `part`, in the order of painting. In the painter's context, which knows
  // where its texture is white.
  void collect(const Frame& frame, const PixelBox& part);

  std::span<const Batch> batches() const { return batches_; }
  // Three a triangle: numbers of vertices of the frame, list after list.
  std::span<const std::uint32_t> corners() const { return corners_; }

 private:
  Batch& batch_for(Paint cheapest, bool small, const PixelBox& clip);

  std::vector<Batch> batches_;
  std::vector<std::uint32_t> corners_;
};

}  // namespace kiosk::display

#pragma once
// A pair of shaders on the GPU, or on what stands in for one.

#include "kiosk/base/result.h"

namespace kiosk::display {

// UI thread, while the context it was built in is current. Owns the program.
class GlProgram {
 public:
  // kTryLater: the driver does not take it; its own words are told.
  static Result<GlProgram> build(const char* vertex, const char* fragment);
  GlProgram() = default;
  ~GlProgram();
  GlProgram(GlProgram&& other) noexcept;
  GlProgram& operator=(GlProgram&& other) noexcept;

  // Later triangles are painted by it, on a glass of this many pixels.
  void use(float width, float height) const;

 private:
  unsigned name_ = 0;
  int glass_ = -1;  // where it takes the size
};

}  // namespace kiosk::display

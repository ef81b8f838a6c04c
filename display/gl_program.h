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

  // How many pixels its glass has; kept until it is told otherwise.
  void set_glass(float width, float height) const;
  // Later triangles are painted by it.
  void use() const;

 private:
  unsigned name_ = 0;
  int glass_ = -1;  // where it takes the size
};

}  // namespace kiosk::display

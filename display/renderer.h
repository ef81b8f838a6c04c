#pragma once
// OpenGL's side of the glass: letters and triangles of a Painter, drawn in the current context.

#include <array>
#include <memory>
#include <vector>

#include "display/changes.h"
#include "display/painter.h"
#include "kiosk/base/result.h"

namespace kiosk::display {

// UI thread, while the context it was started in lives and is current. Borrows the painter. Covered
// by tests/display/window_test.cpp and glass_test.cpp.
class Renderer {
 public:
  // kTryLater: no OpenGL 3.3.
  static Result<std::unique_ptr<Renderer>> start(Painter& painter);
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  // Before a frame is painted: takes letters that were baked meanwhile.
  void take_letters();
  // Into the back buffer, nothing outside of `part`.
  void draw(const Frame& frame, const PixelBox& part);

  // llvmpipe or softpipe. Their back buffer survives a swap, so a part may be drawn alone.
  bool by_software() const { return by_software_; }
  // The GPU was reset and the context is void: everything must be made anew (ui.md §9). Never where
  // the driver does not tell.
  bool lost() const;

 private:
  explicit Renderer(Painter& painter);

  Painter& painter_;
  int taken_ = 0;
  bool by_software_ = false;
  unsigned (*reset_status_)() = nullptr;
  std::vector<std::array<float, 4>> clips_;  // of the commands, while a part is drawn
};

}  // namespace kiosk::display

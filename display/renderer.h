#pragma once
// OpenGL's side of the glass: letters and triangles of a Painter, drawn in the current context.
// ImGui's own backend has one way for all triangles, which in software costs twice the time, and
// keeps the letters in four times the memory.

#include <memory>

#include "display/batches.h"
#include "display/gl_program.h"
#include "display/painter.h"
#include "display/pixel_box.h"
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
  // The ground of the frame into the back buffer. The whole glass is cheaper than most of it.
  void clear(const Frame& frame, const PixelBox& part);
  // Its triangles upon it, nothing outside of `part`.
  void draw(const Frame& frame, const PixelBox& part);

  // llvmpipe or softpipe. Their back buffer survives a swap, so a part may be drawn alone.
  bool by_software() const { return by_software_; }
  // The GPU was reset and the context is void: everything must be made anew (ui.md §9). Never where
  // the driver does not tell.
  bool lost() const;

 private:
  Renderer(Painter& painter, GlProgram flat, GlProgram lettered);
  void scissor(const PixelBox& box);
  void upload(const Frame& frame);
  void paint(const Batch& batch);

  Painter& painter_;
  GlProgram flat_;
  GlProgram lettered_;
  unsigned array_ = 0;
  unsigned vertices_ = 0;
  unsigned corners_ = 0;
  unsigned letters_ = 0;  // the texture
  int taken_ = 0;
  bool by_software_ = false;
  unsigned (*reset_status_)() = nullptr;
  Batches batches_;
};

}  // namespace kiosk::display

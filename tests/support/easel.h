#pragma once
// A canvas without a face: parts are drawn on it one by one, touched, and made a picture of,
// without a window.

#include <functional>
#include <optional>

#include "display/canvas.h"
#include "display/png.h"

struct ImGuiContext;

namespace kiosk::test {

class Easel {
 public:
  using Drawing = std::function<void(display::Canvas&)>;

  explicit Easel(bool dark = false);
  ~Easel();
  Easel(const Easel&) = delete;
  Easel& operator=(const Easel&) = delete;

  const display::Registry& look(const Drawing& drawing);
  // A short touch; what it answers is known to the drawing, which runs in each frame of it.
  void touch(display::Point at, const Drawing& drawing);
  display::Picture picture(const Drawing& drawing);

 private:
  void frame(const Drawing& drawing, std::optional<display::Point> finger, bool down);

  ImGuiContext* context_;
  const display::Theme& theme_;
  display::Fonts fonts_;
  display::Registry registry_;
};

}  // namespace kiosk::test

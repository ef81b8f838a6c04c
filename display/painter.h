#pragma once
// One ImGui context and its letters: a Screen and a finger in, triangles and an Intent out. Needs
// no window and no GPU, so tests paint the same frames as the terminal.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "display/color.h"
#include "display/fonts.h"
#include "display/motion.h"
#include "display/registry.h"
#include "display/scale.h"
#include "display/touch.h"
#include "kiosk/base/result.h"
#include "kiosk/glass/intent.h"
#include "kiosk/glass/screen.h"

struct ImDrawData;
struct ImGuiContext;

namespace kiosk::display {

struct Extent {
  int width = 0;  // pixels
  int height = 0;
  bool operator==(const Extent&) const = default;
};

struct Frame {
  ImDrawData* triangles = nullptr;  // valid until the next paint
  std::optional<Intent> intent;
  std::uint64_t fingerprint = 0;  // equal frames, equal pixels
  Color ground;                   // to clear with
  std::optional<Rect>
      urgent;  // design units of the glass: what is read across the room, to be seen first
};

// UI thread; several may live side by side.
class Painter {
 public:
  // kBadData: a font is missing. `emblem` is the office's file; empty: none.
  static Result<std::unique_ptr<Painter>> open(Extent glass, const Panel& panel = {},
                                               const std::string& emblem = {});
  ~Painter();
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;

  // Bakes the letters anew when the scale changes; after a fault nothing may be painted.
  Result<Nothing> resize(Extent glass);
  // Bakes the letters anew: the GPU has lost their texture, and we do not keep it.
  Result<Nothing> bake();
  Frame paint(const Screen& screen, const Finger& finger, Registry* registry = nullptr,
              const Motion& motion = {});

  float scale() const { return scale_; }
  // Of this screen: more where its person prefers larger type.
  float scale_for(const Screen& screen) const { return screen.larger_type ? larger_ : scale_; }
  Extent glass() const { return glass_; }
  // Grows whenever the letters were baked: their texture must be uploaded again.
  int bakings() const { return bakings_; }
  // Why the emblem is not on the glass, at the last baking; empty: it is, or there is none.
  const std::string& emblem_fault() const { return emblem_fault_; }
  // For the renderer of the window, which shares the context.
  void make_current();

 private:
  Painter(const Panel& panel, const std::string& emblem);

  ImGuiContext* context_;
  Panel panel_;
  std::string emblem_;
  std::string emblem_fault_;
  Fonts fonts_;
  Extent glass_;
  Fonts larger_fonts_;
  float scale_ = 0;
  float larger_ = 0;  // the scale where somebody prefers larger type
  int bakings_ = 0;
};

}  // namespace kiosk::display

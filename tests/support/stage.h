#pragma once
// The glass without a window: paints a Screen, reads what stands on it, puts a finger on it.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "display/painter.h"

namespace kiosk::test {

class Stage {
 public:
  explicit Stage(display::Extent glass = {1920, 1080}, const display::Panel& panel = {},
                 const std::string& emblem = {});

  // What one frame puts on the glass; valid until the next call.
  const display::Registry& look(const Screen& screen, const display::Motion& motion = {});
  // Its texts, a line each, in the order of painting.
  std::string words(const Screen& screen);

  // What a short touch in the middle of the target answers.
  std::optional<Intent> press(const std::string& target, const Screen& screen);
  // The same for a finger that comes down at one place and is lifted at another.
  std::optional<Intent> drag(display::Point from, display::Point to, const Screen& screen);
  // A finger that comes down on one screen and is lifted over the next.
  std::optional<Intent> press_across(display::Point at, const Screen& before, const Screen& after);
  display::Rect target(const std::string& name, const Screen& screen);

  display::Painter& painter() { return *painter_; }

 private:
  std::optional<Intent> frame(const Screen& screen, const display::Finger& finger,
                              const display::Motion& motion = {});

  std::unique_ptr<display::Painter> painter_;
  display::Registry registry_;
};

}  // namespace kiosk::test

#include "display/scroll.h"

#include <algorithm>
#include <cmath>

namespace kiosk::display {
namespace {

constexpr float kDragAfter = 14;  // 4 mm: less is a finger that trembles
constexpr float kGlideSeconds = 0.325F;
constexpr float kStopBelow = 8;  // units a second
constexpr float kLongestFrame = 1.0F / 30;
constexpr float kOfTheNew = 0.4F;   // low-pass of the finger's speed
constexpr float kPagePart = 0.85F;  // a line or two stay to be recognised

float furthest(const ScrollStep& step) { return std::max(0.0F, step.length - step.window.height); }

void stop_at_ends(Scroll& scroll, const ScrollStep& step) {
  const float kept = std::clamp(scroll.offset, 0.0F, furthest(step));
  if (kept != scroll.offset) scroll.velocity = 0;
  scroll.offset = kept;
}

void follow(Scroll& scroll, float to, float seconds) {
  const float by = *scroll.held - to;
  scroll.held = to;
  scroll.drawn += by;
  if (!scroll.dragging && std::fabs(scroll.drawn) <= kDragAfter) return;
  scroll.offset += scroll.dragging ? by : scroll.drawn;
  scroll.dragging = true;
  if (seconds > 0) scroll.velocity = std::lerp(scroll.velocity, by / seconds, kOfTheNew);
}

void glide(Scroll& scroll, float seconds) {
  scroll.offset += scroll.velocity * seconds;
  scroll.velocity *= std::exp(-seconds / kGlideSeconds);
  if (std::fabs(scroll.velocity) < kStopBelow) scroll.velocity = 0;
}

}  // namespace

Scroll scrolled(Scroll scroll, const ScrollStep& step) {
  const float seconds = std::min(step.seconds, kLongestFrame);
  if (!step.finger) {
    scroll.held.reset();
    scroll.dragging = false;
    glide(scroll, seconds);
  } else if (scroll.held) {
    follow(scroll, step.finger->y, seconds);
  } else if (step.window.holds(*step.finger)) {
    scroll.held = step.finger->y;
    scroll.drawn = 0;
    scroll.dragging = scroll.velocity != 0;
    scroll.velocity = 0;
  }
  stop_at_ends(scroll, step);
  return scroll;
}

Scroll paged(Scroll scroll, const ScrollStep& step, int pages) {
  scroll.velocity = 0;
  scroll.offset += static_cast<float>(pages) * kPagePart * step.window.height;
  stop_at_ends(scroll, step);
  return scroll;
}

bool gliding(const Scroll& scroll) { return scroll.velocity != 0; }

}  // namespace kiosk::display

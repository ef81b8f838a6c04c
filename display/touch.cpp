#include "display/touch.h"

#include <cmath>

namespace kiosk::display {

namespace {
float distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }
}  // namespace

// Where the finger means to be.
Point Touch::steadied(Point at) {
  drags_ |= distance(at, pressed_at_) >= kJitter;
  return drags_ ? at : pressed_at_;
}

void Touch::press(Point at, Tick when) {
  const bool trembles =
      released_ && when - *released_ < kTremble && distance(at, released_at_) < kTrembleReach;
  if (down_ || trembles) return;
  down_ = true;
  drags_ = false;
  pressed_at_ = at;
  changes_.push_back({{at, true}});
}

void Touch::move(Point at) {
  if (!down_) return;
  const Change moved{{steadied(at), true}, true};
  if (!drags_) return;
  if (!changes_.empty() && changes_.back().moved)
    changes_.back() = moved;
  else
    changes_.push_back(moved);
}

void Touch::release(Point at, Tick when) {
  if (!down_) return;
  down_ = false;
  released_ = when;
  released_at_ = at;
  changes_.push_back({{steadied(at), false}});
}

Finger Touch::next() {
  if (!changes_.empty()) {
    now_ = changes_.front().finger;
    changes_.pop_front();
  } else if (!now_.down) {
    now_.at.reset();
  }
  return now_;
}

}  // namespace kiosk::display

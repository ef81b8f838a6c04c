#include "display/touch.h"

#include <cmath>

namespace kiosk::display {

void Touch::press(Point at, Tick when) {
  const bool trembles = released_ && when - *released_ < kTremble &&
                        std::hypot(at.x - released_at_.x, at.y - released_at_.y) < kTrembleReach;
  if (down_ || trembles) return;
  down_ = true;
  changes_.push_back({{at, true}});
}

void Touch::move(Point at) {
  if (!down_) return;
  const Change moved{{at, true}, true};
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
  changes_.push_back({{at, false}});
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

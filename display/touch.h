#pragma once
// One finger on the glass, as the frames see it: one change a frame, none lost, and away when it
// is away.

#include <chrono>
#include <deque>
#include <optional>

#include "display/geometry.h"
#include "kiosk/base/clock.h"

namespace kiosk::display {

struct Finger {
  std::optional<Point> at;  // none: not on the glass
  bool down = false;
};

// A press that follows the last release within this time and distance is a trembling finger.
constexpr std::chrono::milliseconds kTremble{120};
constexpr float kTrembleReach = 40;  // design units, 11 mm on 24 inches

// A finger that rests is never quite still: a touch is a drag only beyond this.
constexpr float kJitter = 14;  // design units, 4 mm on 24 inches

// Fed by the window's events, read once a frame. UI thread.
class Touch {
 public:
  void press(Point at, Tick when);
  void move(Point at);  // a pointer that moves without touching is nobody, nor is jitter a move
  void release(Point at, Tick when);

  // The finger for the next frame. After a release it stays one frame where it was, so that the
  // button hears of it, and is then taken away: nothing lights up under a finger that has left.
  Finger next();

  // Another frame is needed to tell all.
  bool pending() const { return !changes_.empty() || (now_.at && !now_.down); }

 private:
  Point steadied(Point at);

  struct Change {
    Finger finger;
    bool moved = false;
  };

  std::deque<Change> changes_;
  Finger now_;
  bool down_ = false;  // as the events have it, ahead of the frames
  Point pressed_at_;
  bool drags_ = false;  // has left the place where it was pressed
  Point released_at_;
  std::optional<Tick> released_;
};

}  // namespace kiosk::display

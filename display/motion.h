#pragma once
// What moves on the glass, as values: how far each movement has come. All are short and end by
// themselves (ui.md §6.6), and nobody waits for one. Covered by tests/display/motion_test.cpp.

#include <chrono>
#include <cstdint>
#include <optional>

#include "kiosk/base/clock.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

constexpr std::chrono::milliseconds kPressTakes{90};
constexpr std::chrono::milliseconds kFaceTakes{180};
constexpr std::chrono::milliseconds kPanelTakes{220};
constexpr std::chrono::milliseconds kSignTakes{280};
constexpr std::chrono::milliseconds kPulseTakes{1200};
constexpr std::chrono::milliseconds kPulseEvery{10'000};

// Parts, 0 … 1. As it stands here nothing moves: what a software renderer draws, and the goldens.
struct Motion {
  float press = 1;  // of the thing under the finger, on its way down
  float face = 1;   // of what a new face brings beside its colour panel
  float panel = 1;  // of the colour panel, which can be read all the time
  float sign = 1;   // of the sign on it, as if drawn by hand
  float pulse = 0;  // of the ring that leaves the reader on the idle face; 0: none
  bool operator==(const Motion&) const = default;
};

// How far something has come after a part of its time: quick at first, cubic.
float eased(float part);

// Since when what moves. UI thread; kept by the window.
class Movements {
 public:
  // The motion of the frame in which `screen` is shown at `now`, `pressed` by a finger or not.
  // Another face, or the same of somebody else, begins at once whatever was still moving.
  Motion at(const Screen& screen, bool pressed, Tick now);

  // When the next frame is due, if nothing else happens; never before `now`.
  Tick next_frame(Tick now) const;

 private:
  bool moves(Tick now) const;

  std::optional<std::uint64_t> face_;  // which; none: no frame yet
  Tick came_{};                        // when it came
  bool idle_ = false;                  // beside a reader
  std::optional<Tick> pressed_;
};

}  // namespace kiosk::display

#pragma once
// Figures as pictures, each with what it needs to be read: ticks, labels, a line for now. A chart
// is one target, however many marks it has; it tells which of them the finger meant. Covered by
// tests/display/components_test.cpp.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "display/canvas.h"

namespace kiosk::display {

using Labels = std::span<const std::string_view>;
using Mark = std::optional<std::size_t>;  // which one was touched

// Upright bars. `ticks` stand beside equal steps from 0 to `most`.
struct Bars {
  std::string_view name;
  std::span<const float> values;
  Labels labels;
  Labels ticks;
  float most = 1;
  Mark chosen{};  // the one that is being told about
};
Mark bars(Canvas& canvas, const Rect& box, const Bars& chart);

// Rows by columns; the words of a cell are dark or white, whichever is read better.
struct HeatMap {
  std::string_view name;
  Labels rows;
  Labels columns;
  std::span<const float> parts;  // 0 … 1, row by row; below 0: a day to come, left empty
  Labels words;                  // of each cell; may be empty
};
Mark heat_map(Canvas& canvas, const Rect& box, const HeatMap& chart);

// The stretches of one day on a line of hours.
struct Stretch {
  float from = 0;  // of the day shown, 0 … 1
  float to = 0;
  const Tone* tone = nullptr;
  std::string_view words;  // written where they fit
};
struct DayStrip {
  std::string_view name;
  Labels hours;  // at equal distances, first and last at the ends
  std::span<const Stretch> stretches;
  std::optional<float> now;
};
Mark day_strip(Canvas& canvas, const Rect& box, const DayStrip& chart);

// A part of a whole, with its figure in the middle.
struct RingChart {
  float part = 0;
  std::string_view number;
  std::string_view words;
};
void ring_chart(Canvas& canvas, const Rect& box, const RingChart& chart);

// The course of a few figures, without an axis: its last point is marked.
void sparkline(Canvas& canvas, const Rect& box, std::span<const float> values);

}  // namespace kiosk::display

#include "display/day_line.h"

#include <algorithm>
#include <array>
#include <span>

#include "display/charts.h"
#include "display/overview_top.h"

namespace kiosk::display {
namespace {

constexpr std::size_t kMostStretches = 16;
constexpr std::size_t kMostHours = 10;

}  // namespace

void draw_day_line(Canvas& canvas, const Rect& box, const DayLine& line) {
  std::array<Stretch, kMostStretches> stretches;
  std::array<std::string_view, kMostHours> hours;
  const std::size_t count = std::min(line.stretches.size(), kMostStretches);
  for (std::size_t i = 0; i < count; ++i) {
    const DayLine::Stretch& each = line.stretches[i];
    stretches[i] = {each.from, each.to, &tone_of(canvas.theme(), each.tint), each.words};
  }
  const std::size_t named = std::min(line.hours.size(), kMostHours);
  std::copy_n(line.hours.begin(), named, hours.begin());
  day_strip(
      canvas, box,
      {line.name, std::span{hours}.first(named), std::span{stretches}.first(count), line.now});
}

}  // namespace kiosk::display

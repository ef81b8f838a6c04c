#include "display/charts.h"

#include <algorithm>
#include <array>

namespace kiosk::display {
namespace {

constexpr float kTickRoom = 56;   // left of the axis
constexpr float kLabelRoom = 40;  // below it
constexpr float kCellGap = 4;

// Which of `count` equal parts of `length` a place belongs to.
std::size_t part_at(float place, float length, std::size_t count) {
  const float part = std::clamp(place / length, 0.0F, 0.999F);
  return static_cast<std::size_t>(part * static_cast<float>(count));
}

float step_of(float length, std::size_t count) {
  return length / static_cast<float>(std::max<std::size_t>(count, 1));
}

void label(Canvas& canvas, Point at, std::string_view words, Align align) {
  canvas.write(at, {words, Type::kMin, canvas.theme().ink_second, align});
}

void value_axis(Canvas& canvas, const Rect& plot, Labels ticks) {
  const float step = ticks.size() > 1 ? plot.height / static_cast<float>(ticks.size() - 1) : 0;
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    const float y = plot.bottom() - static_cast<float>(i) * step;
    canvas.line({plot.x, y}, {plot.right(), y}, {canvas.theme().line, 1.5F});
    label(canvas, {plot.x - 12, y}, ticks[i], Align::kRight);
  }
}

// The better read of dark and white on a ground.
Color ink_on(Color ground) {
  const Color dark = rgb(0x000000);  // one of the two is always 4.58:1 or more
  const Color white = rgb(0xFFFFFF);
  return contrast(dark, ground) >= contrast(white, ground) ? dark : white;
}

Color heat(const Theme& theme, float part) {
  return part < 0 ? theme.sunken : mix(theme.primary_soft, theme.primary, part);
}

}  // namespace

Mark bars(Canvas& canvas, const Rect& box, const Bars& chart) {
  const Theme& theme = canvas.theme();
  const Rect plot = box.without_left(kTickRoom).without_bottom(kLabelRoom).without_top(16);
  const Press press = canvas.target(chart.name, plot);
  value_axis(canvas, plot, chart.ticks);
  const float step = step_of(plot.width, chart.values.size());
  const std::size_t meant = part_at(press.at.x - plot.x, plot.width, chart.values.size());
  for (std::size_t i = 0; i < chart.values.size(); ++i) {
    const float height = plot.height * std::clamp(chart.values[i] / chart.most, 0.0F, 1.0F);
    const float x = plot.x + static_cast<float>(i) * step;
    const Rect bar{x + step * 0.2F, plot.bottom() - height, step * 0.6F, height};
    const bool held = press.held && meant == i;
    if (chart.chosen == i) canvas.fill({x, plot.y, step, plot.height}, theme.primary_soft, 8);
    if (height > 0)
      canvas.fill(bar, held ? theme.primary_end : theme.primary, std::min(8.0F, bar.width / 2));
    if (i < chart.labels.size())
      label(canvas, {x + step / 2, plot.bottom() + 22}, chart.labels[i], Align::kCentre);
  }
  return press.fired ? Mark{meant} : std::nullopt;
}

Mark heat_map(Canvas& canvas, const Rect& box, const HeatMap& chart) {
  const Rect plot = box.without_left(kTickRoom).without_bottom(kLabelRoom);
  const Press press = canvas.target(chart.name, plot);
  const float width = step_of(plot.width, chart.columns.size());
  const float height = step_of(plot.height, chart.rows.size());
  for (std::size_t row = 0; row < chart.rows.size(); ++row) {
    const float y = plot.y + static_cast<float>(row) * height;
    label(canvas, {plot.x - 12, y + height / 2}, chart.rows[row], Align::kRight);
    for (std::size_t column = 0; column < chart.columns.size(); ++column) {
      const std::size_t i = row * chart.columns.size() + column;
      if (i >= chart.parts.size()) continue;
      const Rect cell{plot.x + static_cast<float>(column) * width, y, width - kCellGap,
                      height - kCellGap};
      const Color ground = heat(canvas.theme(), chart.parts[i]);
      canvas.fill(cell, ground, 6);
      if (i < chart.words.size())
        canvas.write(cell.centre(),
                     {chart.words[i], Type::kMinStrong, ink_on(ground), Align::kCentre});
    }
  }
  for (std::size_t column = 0; column < chart.columns.size(); ++column)
    label(canvas, {plot.x + (static_cast<float>(column) + 0.5F) * width, plot.bottom() + 22},
          chart.columns[column], Align::kCentre);
  if (!press.fired) return {};
  return part_at(press.at.y - plot.y, plot.height, chart.rows.size()) * chart.columns.size() +
         part_at(press.at.x - plot.x, plot.width, chart.columns.size());
}

Mark day_strip(Canvas& canvas, const Rect& box, const DayStrip& chart) {
  const Theme& theme = canvas.theme();
  const Rect lane = box.without_bottom(kLabelRoom).sides_in(24);
  const Press press = canvas.target(chart.name, lane);
  canvas.fill(lane, theme.sunken, 12);
  const float step =
      chart.hours.size() > 1 ? lane.width / static_cast<float>(chart.hours.size() - 1) : lane.width;
  for (std::size_t i = 0; i < chart.hours.size(); ++i) {
    const float x = lane.x + static_cast<float>(i) * step;
    canvas.line({x, lane.y}, {x, lane.bottom()}, {theme.line, 1.5F});
    label(canvas, {x, lane.bottom() + 22}, chart.hours[i], Align::kCentre);
  }
  Mark touched;
  for (std::size_t i = 0; i < chart.stretches.size(); ++i) {
    const Stretch& stretch = chart.stretches[i];
    const Rect bar{lane.x + lane.width * stretch.from, lane.y + 6,
                   lane.width * (stretch.to - stretch.from), lane.height - 12};
    canvas.fill(bar, stretch.tone->solid, 10);
    if (canvas.width_of(Type::kMinStrong, stretch.words) + 20 <= bar.width)
      canvas.write(bar.centre(),
                   {stretch.words, Type::kMinStrong, stretch.tone->on_solid, Align::kCentre});
    if (press.fired && bar.holds(press.at)) touched = i;
  }
  if (chart.now) {
    const float x = lane.x + lane.width * *chart.now;
    canvas.line({x, lane.y - 8}, {x, lane.bottom() + 4}, {theme.error.solid, 3});
  }
  return touched;
}

void ring_chart(Canvas& canvas, const Rect& box, const RingChart& chart) {
  const Theme& theme = canvas.theme();
  const float radius = std::min(box.width, box.height) / 2 - 12;
  canvas.ring({box.centre(), radius, 1}, {theme.dark ? theme.line : theme.sunken, 20});
  canvas.ring({box.centre(), radius, chart.part}, {theme.primary, 20});
  const Point middle = box.centre();
  canvas.write({middle.x, middle.y - 14},
               {chart.number, Type::kHeading, theme.ink, Align::kCentre});
  canvas.write_within({middle.x, middle.y + 28},
                      {chart.words, Type::kMin, theme.ink_second, Align::kCentre}, 2 * radius - 48);
}

void sparkline(Canvas& canvas, const Rect& box, std::span<const float> values) {
  constexpr std::size_t kMost = 64;
  std::array<Point, kMost> points{};
  const std::size_t count = std::min(values.size(), kMost);
  if (count < 2) return;
  const auto [least, most] =
      std::minmax_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
  const float range = std::max(*most - *least, 0.001F);
  for (std::size_t i = 0; i < count; ++i)
    points[i] = {box.x + box.width * static_cast<float>(i) / static_cast<float>(count - 1),
                 box.bottom() - box.height * (values[i] - *least) / range};
  canvas.polyline(std::span{points}.first(count), {canvas.theme().primary, 4});
  canvas.disc(points[count - 1], 7, canvas.theme().primary);
}

}  // namespace kiosk::display

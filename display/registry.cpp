#include "display/registry.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kiosk::display {
namespace {

bool within(const Rect& box, float corner, Point point) {
  if (!box.holds(point)) return false;
  const float dx = std::fabs(point.x - box.centre().x) - (box.width / 2 - corner);
  const float dy = std::fabs(point.y - box.centre().y) - (box.height / 2 - corner);
  return dx <= 0 || dy <= 0 || std::hypot(dx, dy) <= corner;
}

Color color_at(const Rect& box, const Corners& corners, Point point) {
  const float right = (point.x - box.x) / box.width;
  const float down = (point.y - box.y) / box.height;
  return mix(mix(corners[0], corners[1], right), mix(corners[3], corners[2], right), down);
}

std::array<Point, 5> probes(const Rect& ink) {
  return {Point{ink.x, ink.y},
          {ink.right(), ink.y},
          {ink.right(), ink.bottom()},
          {ink.x, ink.bottom()},
          ink.centre()};
}

}  // namespace

void Registry::clear() {
  surfaces_.clear();
  texts_.clear();
  targets_.clear();
  pictures_.clear();
}

void Registry::painted(const Rect& box, const Corners& corners, float corner) {
  surfaces_.push_back({box, corners, std::min({corner, box.width / 2, box.height / 2})});
}

Color Registry::ground_at(Point point) const {
  Color ground{0, 0, 0, 1};
  for (const Surface& surface : surfaces_)
    if (within(surface.box, surface.corner, point))
      ground = over(color_at(surface.box, surface.corners, point), ground);
  return ground;
}

void Registry::wrote(WrittenText text) {
  const Color ink = text.color;
  float worst = 0;
  for (const Point probe : probes(text.ink)) {
    const Color ground = ground_at(probe);
    const Color seen = over(ink, ground);
    const float here = contrast(seen, ground);
    if (worst != 0 && here >= worst) continue;
    worst = here;
    text.color = seen;
    text.ground = ground;
  }
  texts_.push_back(std::move(text));
}

void Registry::offered(std::string_view id, const Rect& box) {
  targets_.push_back({std::string{id}, box});
}

}  // namespace kiosk::display

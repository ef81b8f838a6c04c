#pragma once
// Places on the glass, in design units: 1/1920 of a wide screen of 24 inches, whatever its pixels.
// On such a screen 3.61 units are a millimetre.

namespace kiosk::display {

constexpr float kUnitsPerMillimetre = 3.61F;

struct Point {
  float x = 0;
  float y = 0;
  bool operator==(const Point&) const = default;
};

struct Size {
  float width = 0;
  float height = 0;
  bool operator==(const Size&) const = default;
};

struct Rect {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;

  constexpr float right() const { return x + width; }
  constexpr float bottom() const { return y + height; }
  constexpr Point centre() const { return {x + width / 2, y + height / 2}; }
  constexpr Rect inset(float by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
  constexpr Rect left_part(float part) const { return {x, y, part, height}; }
  constexpr Rect without_left(float part) const { return {x + part, y, width - part, height}; }
  constexpr Rect top_part(float part) const { return {x, y, width, part}; }
  constexpr Rect without_top(float part) const { return {x, y + part, width, height - part}; }
  constexpr Rect bottom_part(float part) const { return {x, bottom() - part, width, part}; }
  constexpr Rect without_bottom(float part) const { return {x, y, width, height - part}; }
  constexpr Rect sides_in(float by) const { return {x + by, y, width - 2 * by, height}; }
  constexpr bool holds(Point p) const {
    return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom();
  }
  constexpr bool holds(const Rect& other) const {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }
  constexpr bool meets(const Rect& other) const {
    return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
  }
  bool operator==(const Rect&) const = default;
};

// Where enlarged letters leave little room: parts stand closer, none is left out.
constexpr float kTightWide = 1000;
constexpr float kTightStacked = 1740;

// Wider than high: faces stand side by side; otherwise they are stacked.
constexpr bool is_wide(const Rect& area) { return area.width >= area.height; }
constexpr bool is_tight(const Rect& area) {
  return area.height < (is_wide(area) ? kTightWide : kTightStacked);
}

}  // namespace kiosk::display

#pragma once
// The hand that draws: shapes and words in design units, in the colours of the theme, on one
// ImGui draw list. Remembers nothing from frame to frame. Covered by the tests of the faces.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "display/fonts.h"
#include "display/geometry.h"
#include "display/lettering.h"
#include "display/motion.h"
#include "display/registry.h"
#include "display/signs.h"
#include "display/theme.h"

struct ImDrawList;
struct ImVec2;

namespace kiosk::display {

enum class Align : std::uint8_t { kLeft, kCentre, kRight };

struct Words {
  std::string_view words;
  Type type = Type::kBody;
  Color color;
  Align align = Align::kLeft;
};

struct Stroke {
  Color color;
  float thickness = 2;
};

// Angles in parts of a turn, clockwise from twelve o'clock.
struct Arc {
  Point centre;
  float radius = 0;
  float turns = 1;
};

// What the finger does to a target in this frame.
struct Press {
  bool held = false;
  bool fired = false;  // let go inside, having begun inside; of a key: touched
  float depth = 0;     // 0 … 1: how far a held thing has given way
  Point at;            // where the finger is, if either
};

// Everything a canvas draws with. Borrowed; must outlive it.
struct Tools {
  ImDrawList& list;
  const Fonts& fonts;
  const Theme& theme;
  float scale = 1;               // pixels a design unit
  Size glass;                    // design units
  Registry* registry = nullptr;  // none in the product
  Motion motion{};
};

// UI thread, between the beginning and the end of one ImGui window.
class Canvas {
 public:
  explicit Canvas(const Tools& tools) : tools_(tools) {}

  const Theme& theme() const { return tools_.theme; }
  Rect glass() const { return {0, 0, tools_.glass.width, tools_.glass.height}; }

  const Motion& motion() const { return tools_.motion; }
  // The same hand for what comes in with a face: beside the colour panel, and the panel itself.
  // What it draws is not yet where it belongs; what it offers to the finger is.
  Canvas entering() const;
  Canvas sliding() const;

  void fill(const Rect& box, Color color, float corner = 0);
  void fill_corners(const Rect& box, const Hero& corners);
  void fill_slope(const Rect& box, const Slope& slope, float corner = 0);
  void outline(const Rect& box, const Stroke& stroke, float corner);
  // Of something that hides what is below: its middle is not painted, which is most of it.
  void shadow(const Rect& box, Elevation height, float strength);
  void disc(Point centre, float radius, Color color);
  void ring(const Arc& arc, const Stroke& stroke);
  void line(Point from, Point to, const Stroke& stroke);
  void polyline(std::span<const Point> points, const Stroke& stroke);
  void triangle(Point a, Point b, Point c, Color color);
  void clip(const Rect& box);
  void unclip();
  // The box is already of this colour (cleared), or decoration of it may lie anywhere inside: the
  // registry counts it as ground.
  void declare(const Rect& box, Color color);

  // One line; `at.y` is the middle of its capitals. Returns its width.
  float write(Point at, const Words& words);
  // The same, no wider than `width`: smaller letters, down to kMin, then "…".
  float write_within(Point at, Words words, float width);
  // The same for a name, which is shortened from the front instead.
  float write_name(Point at, Words words, float width);
  // Lines below each other from the top of `area`. Returns the height taken.
  float write_lines(const Rect& area, const Words& words);
  float height_of_lines(float width, const Words& words) const;
  // Whether no single word is wider.
  bool fits_lines(float width, const Words& words) const;
  float width_of(Type type, std::string_view words) const;
  void sign(Point centre, SignSize size, Color color, Sign sign);
  // The office's emblem, from the left of `room` and in its middle, no wider. Returns its width, 0
  // without one.
  float emblem(const Rect& room);

  // A place to press, named by what it says. The name is its identity among its neighbours.
  Press target(std::string_view name, const Rect& box);
  // The same for a key of a pad, which fires when the finger comes down: who types looks at the
  // next key already.
  Press key(std::string_view name, const Rect& box);
  // A finger that came down in here has been lifted further up (1) or down (-1): a list is pushed a
  // page on, or back.
  std::optional<int> pushed(const Rect& box) const;
  // A finger came down in this frame, on no target. To be asked after the last one.
  bool touched_beside() const;

 private:
  float pixels(float units) const { return units * tools_.scale; }
  Press offer(std::string_view name, const Rect& box, int how);
  ImVec2 place(Point point) const;
  std::uint32_t ink(Color color) const;
  // Not wholly outside of the clip; ornaments often are.
  bool is_seen(const Rect& box) const;
  Measure measure(Type type) const;
  void note(const Rect& box, const Corners& corners, float corner);
  float put(Point at, const Words& words, bool cut);
  void note_text(const Typeface& face, ImVec2 at, const Words& words, bool cut);

  Tools tools_;
  Point away_;          // from where it belongs
  float strength_ = 1;  // of its colours
};

// While it lives, targets belong to this face of this person: a finger that comes down on "Done" of
// one face and is lifted over "Done" of the next presses neither.
class Group {
 public:
  Group(std::string_view whose, std::string_view which);
  ~Group();
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;
};

}  // namespace kiosk::display

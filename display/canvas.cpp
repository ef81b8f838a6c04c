#include "display/canvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

#include "display/imgui_version.h"
// After imgui.h: gradients on rounded shapes are not in its public part.
#include <imgui_internal.h>

namespace kiosk::display {
namespace {

constexpr float kTurn = 2 * 3.14159265F;
constexpr int kRingSegments = 96;
constexpr float kRise = 16;   // of a new face
constexpr float kSlide = 64;  // of a colour panel

Color along(const Rect& box, const Slope& slope, Point point) {
  const float square = box.width * box.width + box.height * box.height;
  const float part = ((point.x - box.x) * box.width + (point.y - box.y) * box.height) / square;
  return mix(slope.from, slope.to, part);
}

// A smooth edge is a step of colour between a line and its ground: of a watermark nobody sees it,
// and it is two thirds of the triangles.
constexpr float kFaint = 0.1F;

class EdgesOf {
 public:
  EdgesOf(ImDrawList& list, Color color) : list_(list), kept_(list.Flags) {
    if (color.alpha < kFaint) list.Flags &= ~ImDrawListFlags_AntiAliasedLines;
  }
  ~EdgesOf() { list_.Flags = kept_; }
  EdgesOf(const EdgesOf&) = delete;
  EdgesOf& operator=(const EdgesOf&) = delete;

 private:
  ImDrawList& list_;
  const ImDrawListFlags kept_;
};

// Of at least one point.
Rect box_around(std::span<const Point> points, float margin) {
  Point low = points.front();
  Point high = low;
  for (const Point point : points) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  return Rect{low.x, low.y, high.x - low.x, high.y - low.y}.inset(-margin);
}

}  // namespace

Canvas Canvas::entering() const {
  Canvas canvas{*this};
  canvas.away_ = {0, kRise * (1 - motion().face)};
  canvas.strength_ = motion().face;
  return canvas;
}

Canvas Canvas::sliding() const {
  Canvas canvas{*this};
  canvas.away_ = {-kSlide * (1 - motion().panel), 0};
  return canvas;
}

ImVec2 Canvas::place(Point point) const {
  return {pixels(point.x + away_.x), pixels(point.y + away_.y)};
}

std::uint32_t Canvas::ink(Color color) const {
  return ImGui::ColorConvertFloat4ToU32(
      {color.red, color.green, color.blue, color.alpha * strength_});
}

bool Canvas::is_seen(const Rect& box) const {
  const ImVec2 from = place({box.x, box.y});
  const ImVec2 to = place({box.right(), box.bottom()});
  const ImVec2 low = tools_.list.GetClipRectMin();
  const ImVec2 high = tools_.list.GetClipRectMax();
  return to.x >= low.x && to.y >= low.y && from.x <= high.x && from.y <= high.y;
}

void Canvas::note(const Rect& box, const Corners& corners, float corner) {
  if (tools_.registry) tools_.registry->painted(box, corners, corner);
}

void Canvas::declare(const Rect& box, Color color) { note(box, {color, color, color, color}, 0); }

void Canvas::fill(const Rect& box, Color color, float corner) {
  tools_.list.AddRectFilled(place({box.x, box.y}), place({box.right(), box.bottom()}), ink(color),
                            pixels(corner));
  note(box, {color, color, color, color}, corner);
}

void Canvas::fill_corners(const Rect& box, const Hero& corners) {
  tools_.list.AddRectFilledMultiColor(place({box.x, box.y}), place({box.right(), box.bottom()}),
                                      ink(corners.top_left), ink(corners.top_right),
                                      ink(corners.bottom_right), ink(corners.bottom_left));
  note(box, {corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left}, 0);
}

void Canvas::fill_slope(const Rect& box, const Slope& slope, float corner) {
  const ImVec2 from = place({box.x, box.y});
  const ImVec2 to = place({box.right(), box.bottom()});
  const int first = tools_.list.VtxBuffer.Size;
  tools_.list.AddRectFilled(from, to, IM_COL32_WHITE, pixels(corner));
  ImGui::ShadeVertsLinearColorGradientKeepAlpha(&tools_.list, first, tools_.list.VtxBuffer.Size,
                                                from, to, ink(slope.from), ink(slope.to));
  note(box,
       {slope.from, along(box, slope, {box.right(), box.y}), slope.to,
        along(box, slope, {box.x, box.bottom()})},
       corner);
}

void Canvas::outline(const Rect& box, const Stroke& stroke, float corner) {
  const Rect inner = box.inset(stroke.thickness / 2);
  tools_.list.AddRect(place({inner.x, inner.y}), place({inner.right(), inner.bottom()}),
                      ink(stroke.color), pixels(corner), 0, pixels(stroke.thickness));
}

void Canvas::shadow(const Rect& box, Elevation height, float strength) {
  const ShadowTile& tile = tools_.fonts.shadow(height);
  const Color color = faded(theme().shadow, std::min(1.0F, strength * theme().shadow_strength));
  const float fixed = tile.blur + tile.corner;
  const float part = fixed / tile.edge;
  const float drop = pixels(drop_of(height));
  const ImVec2 upper = place({box.x, box.y});
  const ImVec2 lower = place({box.right(), box.bottom()});
  const ImVec2 from{upper.x - tile.blur, upper.y - tile.blur + drop};
  const ImVec2 to{lower.x + tile.blur, lower.y + tile.blur + drop};
  const std::array<float, 4> x{from.x, from.x + fixed, to.x - fixed, to.x};
  const std::array<float, 4> y{from.y, from.y + fixed, to.y - fixed, to.y};
  const std::array<float, 4> texture{0, part, 1 - part, 1};
  const auto texel = [&tile, &texture](std::size_t i, std::size_t j) {
    return ImVec2{std::lerp(tile.texture_from.x, tile.texture_to.x, texture[i]),
                  std::lerp(tile.texture_from.y, tile.texture_to.y, texture[j])};
  };
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < 3; ++j) {
      if (x[i + 1] <= x[i] || y[j + 1] <= y[j]) continue;
      if (i == 1 && j == 1 && strength_ >= 1) continue;
      tools_.list.PrimReserve(6, 4);
      tools_.list.PrimRectUV({x[i], y[j]}, {x[i + 1], y[j + 1]}, texel(i, j), texel(i + 1, j + 1),
                             ink(color));
    }
}

float Canvas::emblem(const Rect& room) {
  if (!tools_.fonts.emblem) return 0;
  const EmblemTile& tile = *tools_.fonts.emblem;
  const float part = std::min(1.0F, pixels(room.width) / tile.size.width);
  const Size size{std::round(tile.size.width * part), std::round(tile.size.height * part)};
  const ImVec2 left = place({room.x, room.centre().y});
  // On whole pixels it is as sharp as it was made.
  const Point from{std::round(left.x), std::round(left.y - size.height / 2)};
  tools_.list.PrimReserve(6, 4);
  tools_.list.PrimRectUV({from.x, from.y}, {from.x + size.width, from.y + size.height},
                         {tile.texture_from.x, tile.texture_from.y},
                         {tile.texture_to.x, tile.texture_to.y}, ink({1, 1, 1, 1}));
  const float unit = 1 / tools_.scale;
  if (tools_.registry)
    tools_.registry->pictured(
        {from.x * unit, from.y * unit, size.width * unit, size.height * unit});
  return size.width * unit;
}

void Canvas::disc(Point centre, float radius, Color color) {
  tools_.list.AddCircleFilled(place(centre), pixels(radius), ink(color));
  note({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, {color, color, color, color},
       radius);
}

void Canvas::ring(const Arc& arc, const Stroke& stroke) {
  const float reach = arc.radius + stroke.thickness;
  const Rect box{arc.centre.x - reach, arc.centre.y - reach, 2 * reach, 2 * reach};
  if (arc.turns <= 0 || !is_seen(box)) return;
  const EdgesOf edges{tools_.list, stroke.color};
  if (arc.turns >= 1) {
    tools_.list.AddCircle(place(arc.centre), pixels(arc.radius), ink(stroke.color), 0,
                          pixels(stroke.thickness));
    return;
  }
  const float start = -kTurn / 4;
  tools_.list.PathArcTo(place(arc.centre), pixels(arc.radius), start, start + kTurn * arc.turns,
                        kRingSegments);
  tools_.list.PathStroke(ink(stroke.color), 0, pixels(stroke.thickness));
}

void Canvas::line(Point from, Point to, const Stroke& stroke) {
  tools_.list.AddLine(place(from), place(to), ink(stroke.color), pixels(stroke.thickness));
}

void Canvas::polyline(std::span<const Point> points, const Stroke& stroke) {
  if (points.empty() || !is_seen(box_around(points, stroke.thickness))) return;
  const EdgesOf edges{tools_.list, stroke.color};
  for (const Point point : points) tools_.list.PathLineTo(place(point));
  tools_.list.PathStroke(ink(stroke.color), 0, pixels(stroke.thickness));
}

void Canvas::triangle(Point a, Point b, Point c, Color color) {
  if (!is_seen(box_around(std::array{a, b, c}, 1))) return;
  tools_.list.AddTriangleFilled(place(a), place(b), place(c), ink(color));
}

void Canvas::clip(const Rect& box) {
  tools_.list.PushClipRect(place({box.x, box.y}), place({box.right(), box.bottom()}), true);
}

void Canvas::unclip() { tools_.list.PopClipRect(); }

Press Canvas::target(std::string_view name, const Rect& box) {
  return offer(name, box, ImGuiButtonFlags_None);
}

Press Canvas::key(std::string_view name, const Rect& box) {
  return offer(name, box, ImGuiButtonFlags_PressedOnClick);
}

Press Canvas::offer(std::string_view name, const Rect& box, int how) {
  if (tools_.registry) tools_.registry->offered(name, box);
  ImGui::PushID(name.data(), name.data() + name.size());
  ImGui::SetCursorScreenPos({pixels(box.x), pixels(box.y)});
  const bool fired = ImGui::InvisibleButton("target", {pixels(box.width), pixels(box.height)}, how);
  const bool held = ImGui::IsItemActive() && ImGui::IsItemHovered();
  ImGui::PopID();
  if (!held && !fired) return {};
  const ImVec2 finger = ImGui::GetIO().MousePos;
  return {
      held, fired, held ? motion().press : 0, {finger.x / tools_.scale, finger.y / tools_.scale}};
}

std::optional<int> Canvas::pushed(const Rect& box) const {
  constexpr float kPush = 84;  // design units: 23 mm, and more than a card is high
  const ImGuiIO& io = ImGui::GetIO();
  if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return {};
  const ImVec2 from = io.MouseClickedPos[ImGuiMouseButton_Left];
  const float up = (from.y - io.MousePos.y) / tools_.scale;
  const float aside = std::fabs(from.x - io.MousePos.x) / tools_.scale;
  if (!box.holds(Point{from.x / tools_.scale, from.y / tools_.scale})) return {};
  if (std::fabs(up) < kPush || aside > std::fabs(up)) return {};
  return up > 0 ? 1 : -1;
}

bool Canvas::touched_beside() const {
  return ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !ImGui::IsAnyItemActive();
}

Group::Group(std::string_view whose, std::string_view which) {
  ImGui::PushID(whose.data(), whose.data() + whose.size());
  ImGui::PushID(which.data(), which.data() + which.size());
}

Group::~Group() {
  ImGui::PopID();
  ImGui::PopID();
}

}  // namespace kiosk::display

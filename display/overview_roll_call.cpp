#include "display/overview_roll_call.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Line = RollCallFace::Line;

constexpr float kSummary = 96;
constexpr float kUnitHeight = 56;
constexpr float kPersonHeight = 104;
constexpr float kGap = 12;
constexpr float kNarrowestPerson = 480;

// Where lines stand: units across the whole width, people beside each other below them.
class Flow {
 public:
  explicit Flow(const Rect& box) : box_(box), y_(box.y) {
    columns_ =
        static_cast<std::size_t>(std::max(1.0F, (box.width + kGap) / (kNarrowestPerson + kGap)));
    const auto across = static_cast<float>(columns_);
    width_ = (box.width - kGap * (across - 1)) / across;
  }

  // None: the page is full.
  std::optional<Rect> place(const Line& line) {
    const bool unit = line.who.empty();
    if (unit && column_ > 0) next_row();
    const float height = unit ? kUnitHeight : kPersonHeight;
    // A unit at the foot of a page belongs to the next one.
    const float needed = unit ? height + kGap + kPersonHeight : height;
    if (y_ + needed > box_.bottom()) return {};
    const Rect place{box_.x + static_cast<float>(column_) * (width_ + kGap), y_,
                     unit ? box_.width : width_, height};
    if (unit)
      y_ += height + kGap;
    else if (++column_ == columns_)
      next_row();
    return place;
  }

 private:
  void next_row() {
    column_ = 0;
    y_ += kPersonHeight + kGap;
  }

  Rect box_;
  float y_;
  float width_ = 0;
  std::size_t columns_ = 1;
  std::size_t column_ = 0;
};

// The first line of the page after the one that begins with `first`.
std::size_t page_after(const RollCallFace& face, const Rect& box, std::size_t first) {
  Flow flow{box};
  std::size_t next = first;
  while (next < face.lines.size() && flow.place(face.lines[next])) ++next;
  return std::max(next, first + 1);  // however small the glass
}

struct Pages {
  std::size_t before = 0;
  std::size_t first = 0;
  std::size_t after = 0;
};

Pages pages_of(const RollCallFace& face, const Rect& box) {
  Pages pages;
  pages.after = page_after(face, box, 0);
  while (pages.after <= face.first && pages.after < face.lines.size()) {
    pages.before = pages.first;
    pages.first = pages.after;
    pages.after = page_after(face, box, pages.first);
  }
  return pages;
}

Answer person(const Line& line, Canvas& canvas, const Rect& box, bool for_ticking) {
  const Theme& theme = canvas.theme();
  const Press press = for_ticking ? canvas.target(line.who.text, box) : Press{};
  const Rect shown = pressed(box, press);
  const Tone& tone = theme.ok;
  canvas.shadow(shown, Elevation::kFlat, 0.08F);
  canvas.fill(shown, line.found ? tone.soft : theme.surface, 20);
  canvas.outline(shown, {line.found ? tone.solid : theme.line, 2}, 20);
  const Rect tick{shown.x + 20, shown.centre().y - 26, 52, 52};
  if (line.found) {
    canvas.fill(tick, tone.solid, 14);
    canvas.sign(tick.centre(), SignSize::kMedium, tone.on_solid, sign_of(Icon::kDone));
  } else if (for_ticking) {
    canvas.outline(tick, {theme.ink_hint, 3}, 14);
  } else {
    canvas.sign(tick.centre(), SignSize::kMedium, theme.ink_hint, sign_of(Icon::kClock));
  }
  const float x = tick.right() + 20;
  const float room = shown.right() - 16 - x;
  const bool large = canvas.width_of(Type::kHeading, line.name) <= room;
  canvas.write_name({x, shown.centre().y - 16},
                    {line.name, large ? Type::kHeading : Type::kTitle, theme.ink}, room);
  canvas.write_within({x, shown.centre().y + 30}, {line.line, Type::kMin, theme.ink_second}, room);
  return press.fired ? Answer{TickFound{line.who}} : std::nullopt;
}

void summary(const RollCallFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const float x = canvas.write({box.x, box.centre().y}, {face.found, Type::kLarge, theme.ink});
  canvas.write_within({box.x + x + 20, box.centre().y}, {face.words, Type::kTitle, theme.ink},
                      box.width - x - 20);
}

Answer lines(const RollCallFace& face, Canvas& canvas, const Rect& box) {
  const Rect list = box.left_part(box.width - kPageKey - 16);
  const Pages pages = pages_of(face, list);
  Flow flow{list};
  Answer answer;
  for (std::size_t i = pages.first; i < pages.after && i < face.lines.size(); ++i) {
    const Line& line = face.lines[i];
    const auto place = flow.place(line);
    if (!place) break;
    if (line.who.empty())
      canvas.write_within({place->x, place->centre().y + 8},
                          {line.name, Type::kTitle, canvas.theme().primary}, place->width);
    else if (const Answer ticked = person(line, canvas, *place, face.for_ticking))
      answer = ticked;
  }
  if (pages.first == 0 && pages.after >= face.lines.size()) return answer;
  const auto page =
      turned(canvas, box, face.keys, {pages.first == 0, pages.after >= face.lines.size()});
  if (page) answer = ShowPeopleFrom{*page > 0 ? pages.after : pages.before};
  return answer;
}

}  // namespace

Answer draw_roll_call(const Screen& screen, const RollCallFace& face, Canvas& still,
                      const Rect& area) {
  Canvas canvas = still.entering();
  const Answer top = draw_overview_top(screen, face.top, canvas, area);
  const Rect inner = below_overview_top(area);
  if (face.lines.empty()) {
    canvas.write_within(inner.centre(),
                        {face.nobody, Type::kHeading, canvas.theme().ink, Align::kCentre},
                        inner.width);
    return top;
  }
  summary(face, canvas, inner.top_part(kSummary));
  const Answer answer = lines(face, canvas, inner.without_top(kSummary));
  return top ? top : answer;
}

}  // namespace kiosk::display

#include "display/people_face.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/letter_keys.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kNarrowestLine = 600;
constexpr float kLineHeight = 112;
constexpr float kToldHeight = 48;

Answer line(const PeopleFace::Line& line, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = tone_of(theme, line.tint);
  const Press press = canvas.target(line.who.text, box);
  const Rect shown = pressed(box, press);
  card(canvas, shown, 18);
  avatar(canvas, {shown.x + 48, shown.centre().y}, 33, line.person);
  const float x = shown.x + 98;
  const float room = shown.right() - 14 - x;
  const float y = shown.centre().y;
  canvas.write_name({x, y - 31}, {line.person.name, Type::kSmallStrong, theme.ink}, room);
  canvas.write_within({x, y + 1}, {line.person.line, Type::kMin, theme.ink_second}, room);
  canvas.sign({x + 10, y + 32}, SignSize::kTiny, tone.words, sign_of(line.icon));
  canvas.write_within({x + 28, y + 32}, {line.words, Type::kMin, tone.words}, room - 28);
  return press.fired ? Answer{OpenStaff{line.who}} : std::nullopt;
}

// How many lines stand beside and below each other; room for the keys is taken where they are
// needed.
struct Grid {
  std::size_t columns = 1;
  std::size_t rows = 1;
  float width = 0;
  bool keys = false;

  std::size_t shown() const { return columns * rows; }
};

Grid grid_in(const Rect& box, std::size_t lines, float gap) {
  Grid grid;
  grid.rows = static_cast<std::size_t>(std::max(1.0F, (box.height + gap) / (kLineHeight + gap)));
  for (const bool keys : {false, true}) {
    const float width = box.width - (keys ? kPageKey + gap : 0);
    grid.columns = static_cast<std::size_t>(std::max(1.0F, (width + gap) / (kNarrowestLine + gap)));
    const auto across = static_cast<float>(grid.columns);
    grid.width = (width - gap * (across - 1)) / across;
    grid.keys = keys;
    if (grid.shown() >= lines) break;
  }
  return grid;
}

Answer list(const PeopleFace& face, Canvas& canvas, const Rect& box) {
  if (face.lines.empty()) {
    canvas.write_within(box.centre(),
                        {face.nobody, Type::kBody, canvas.theme().ink_second, Align::kCentre},
                        box.width);
    return {};
  }
  const float gap = is_tight(canvas.glass()) ? 10 : 14;
  const Grid grid = grid_in(box, face.lines.size(), gap);
  const std::size_t first = face.first - face.first % grid.shown();
  const std::size_t last = std::min(first + grid.shown(), face.lines.size());
  Answer answer;
  for (std::size_t i = first; i < last; ++i) {
    const auto column = static_cast<float>((i - first) % grid.columns);
    const auto row = static_cast<float>((i - first) / grid.columns);
    const Rect place{box.x + column * (grid.width + gap), box.y + row * (kLineHeight + gap),
                     grid.width, kLineHeight};
    if (const Answer opened = line(face.lines[i], canvas, place)) answer = opened;
  }
  if (!grid.keys) return answer;
  const auto page = turned(canvas, box, face.list_keys, {first == 0, last == face.lines.size()});
  if (page) answer = ShowStaffFrom{*page > 0 ? last : first - grid.shown()};
  return answer;
}

// The last action in the corner, what is typed in all that is left.
Answer field(const PeopleFace& face, Canvas& canvas, const Rect& box) {
  Answer answer;
  float right = box.right();
  for (auto next = face.actions.rbegin(); next != face.actions.rend(); ++next) {
    const float width = button_width(canvas, *next);
    const Rect place{right - width, box.y, width, box.height};
    if (button(canvas, place, *next, next->likely ? ButtonLook::kPrimary : ButtonLook::kOutlined))
      answer = next->intent;
    right = place.x - 20;
  }
  typed_text(canvas, box.left_part(right - box.x), {face.typed, face.hint});
  return answer;
}

}  // namespace

Answer draw_people(const Screen& screen, const PeopleFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const Answer top = draw_overview_top(screen, face.top, canvas, area);
  const Rect inner = below_overview_top(area);
  const float gap = overview_gap(area);
  const float height = letter_keys_height(area, inner, face.keys);
  const Answer acted = field(face, canvas, inner.top_part(kTypedHeight));
  Rect rest = inner.without_top(kTypedHeight + gap).without_bottom(height + gap);
  if (!face.told.empty()) {
    const Rect told = rest.top_part(kToldHeight);
    const Theme& theme = canvas.theme();
    canvas.write_within({told.x + 4, told.centre().y - 6},
                        {face.told, Type::kSmallStrong, theme.primary}, told.width - 8);
    rest = rest.without_top(kToldHeight);
  }
  const Answer listed = list(face, canvas, rest);
  const Answer typed = letter_keys(canvas, inner.bottom_part(height), face.keys);
  if (top) return top;
  if (acted) return acted;
  return listed ? listed : typed;
}

}  // namespace kiosk::display

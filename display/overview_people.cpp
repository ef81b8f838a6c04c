#include "display/overview_people.h"

#include <algorithm>
#include <array>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kChoiceHeight = 76;
constexpr float kNarrowestCard = 324;
constexpr std::size_t kMostGroups = 6;

Answer units(const OverviewFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  if (face.units.empty()) return {};
  const std::size_t count = face.units.size();
  canvas.fill(box, theme.sunken, 22);
  Answer answer;
  if (sign_button(canvas, box.left_part(box.height), face.unit_before, sign_of(Icon::kBack)))
    answer = ShowUnit{(face.unit + count - 1) % count};
  if (sign_button(canvas, {box.right() - box.height, box.y, box.height, box.height},
                  face.unit_after, sign_of(Icon::kEnter)))
    answer = ShowUnit{(face.unit + 1) % count};
  write_fitted(canvas, box.sides_in(box.height + 12),
               {face.units[face.unit], Type::kSmallStrong, theme.ink, Align::kCentre});
  return answer;
}

Answer groups(const OverviewFace& face, Canvas& canvas, const Rect& box) {
  std::array<std::string_view, kMostGroups> words;
  const std::size_t count = std::min(face.groups.size(), kMostGroups);
  std::copy_n(face.groups.begin(), count, words.begin());
  const auto chosen = segmented(canvas, box, std::span{words}.first(count), face.group);
  return chosen ? Answer{ShowGroup{static_cast<PeopleGroup>(*chosen)}} : std::nullopt;
}

Answer person(const OverviewFace::Card& card, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = tone_of(theme, card.tint);
  const Press press = canvas.target(card.who.text, box);
  const Rect shown = pressed(box, press);
  canvas.fill(shown, theme.sunken, 18);
  const Point face{shown.x + 44, shown.centre().y - 2};
  avatar(canvas, face, 30, card.person);
  const Point badge{face.x + 25, face.y + 23};
  canvas.disc(badge, 16, theme.sunken);
  canvas.disc(badge, 14, tone.solid);
  canvas.sign(badge, SignSize::kTiny, tone.on_solid, sign_of(card.icon));
  const float x = shown.x + 88;
  const float room = shown.right() - 10 - x;
  canvas.write_name({x, shown.centre().y - 16}, {card.person.name, Type::kSmallStrong, theme.ink},
                    room);
  canvas.write_within({x, shown.centre().y + 17}, {card.words, Type::kMin, tone.words}, room);
  return press.fired ? Answer{OpenPerson{card.who}} : std::nullopt;
}

// How many stand beside and below each other in a box; room for the keys is taken where they are
// needed.
struct Grid {
  std::size_t columns = 1;
  std::size_t rows = 1;
  Size card;
  bool keys = false;

  std::size_t shown() const { return columns * rows; }
};

Grid grid_in(const Rect& box, std::size_t people, float gap, bool tight) {
  Grid grid;
  const float height = tight ? 76 : 88;
  grid.rows = static_cast<std::size_t>(std::max(1.0F, (box.height + gap) / (height + gap)));
  for (const bool keys : {false, true}) {
    const float width = box.width - (keys ? kPageKey + gap : 0);
    grid.columns = static_cast<std::size_t>(std::max(1.0F, (width + gap) / (kNarrowestCard + gap)));
    const auto across = static_cast<float>(grid.columns);
    grid.card = {(width - gap * (across - 1)) / across, height};
    grid.keys = keys;
    if (grid.shown() >= people) break;
  }
  return grid;
}

Answer list(const OverviewFace& face, Canvas& canvas, const Rect& box) {
  const float gap = is_tight(canvas.glass()) ? 10 : 14;
  if (face.people.empty()) {
    canvas.write_within(box.centre(),
                        {face.nobody, Type::kBody, canvas.theme().ink_second, Align::kCentre},
                        box.width);
    return {};
  }
  const Grid grid = grid_in(box, face.people.size(), gap, is_tight(canvas.glass()));
  const std::size_t first = face.first - face.first % grid.shown();
  const std::size_t last = std::min(first + grid.shown(), face.people.size());
  Answer answer;
  for (std::size_t i = first; i < last; ++i) {
    const auto column = static_cast<float>((i - first) % grid.columns);
    const auto row = static_cast<float>((i - first) / grid.columns);
    const Rect place{box.x + column * (grid.card.width + gap),
                     box.y + row * (grid.card.height + gap), grid.card.width, grid.card.height};
    if (const Answer opened = person(face.people[i], canvas, place)) answer = opened;
  }
  if (!grid.keys) return answer;
  const auto page = turned(canvas, box, face.people_keys, {first == 0, last == face.people.size()});
  if (page) answer = ShowPeopleFrom{*page > 0 ? last : first - grid.shown()};
  return answer;
}

}  // namespace

Answer draw_overview_people(const OverviewFace& face, Canvas& canvas, const Rect& box) {
  card(canvas, box, 28);
  const bool tight = is_tight(canvas.glass());
  const Rect inner = box.inset(tight ? 16 : 24);
  const float gap = tight ? 12 : 18;
  const bool beside = !face.units.empty();
  const float part = beside ? (inner.width - gap) * 0.54F : std::min(620.0F, inner.width);
  const Answer group = groups(face, canvas, inner.top_part(kChoiceHeight).left_part(part));
  const Answer unit = units(face, canvas, inner.top_part(kChoiceHeight).without_left(part + gap));
  const Answer listed = list(face, canvas, inner.without_top(kChoiceHeight + gap));
  if (group) return group;
  return unit ? unit : listed;
}

}  // namespace kiosk::display

#include "display/choice_face.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/counter_tiles.h"
#include "display/day_calendar.h"
#include "display/page_frame.h"
#include "display/tiles.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Look = ChoiceFace::Group::Look;

constexpr float kTitleRow = 72;
constexpr float kTileRow = 128;
constexpr float kTightTileRow = 104;
constexpr float kHeadingBeside = 300;
constexpr float kHeadingAbove = 48;
constexpr float kBetweenChips = 14;
constexpr float kBetweenGroups = 20;
constexpr float kTightBetween = 6;
constexpr float kBetweenColumns = 32;
constexpr float kTightPadding = 28;
constexpr float kRowHeight = 92;
constexpr float kTightRowHeight = 72;
constexpr float kSegment = 190;
constexpr float kKeyEdge = 128;
constexpr int kKeyRows = 4;
constexpr float kBelowTitle = 20;  // of what has no heading
constexpr float kTwoLines = 900;   // narrower, and a heading stands above its options
constexpr int kMostRows = 3;
constexpr std::size_t kMostAnswers = 4;

// Chips beside each other, then in the next row. As many rows as are allowed: what does not fit was
// the least likely.
class Flow {
 public:
  Flow(const Rect& room, int rows, float height = kChipHeight)
      : room_(room), rows_(rows), height_(height), x_(room.x) {}

  // Where a chip of that width lies; none: there is no room for it, nor for any after it.
  std::optional<Rect> next(float width) {
    width = std::min(width, room_.width);
    if (x_ > room_.x && x_ + width > room_.right()) {
      x_ = room_.x;
      ++row_;
    }
    if (row_ >= rows_) return {};
    const float y = room_.y + static_cast<float>(row_) * (height_ + kBetweenChips);
    const Rect box{x_, y, width, height_};
    x_ += width + kBetweenChips;
    bottom_ = box.bottom();
    return box;
  }
  float height() const { return bottom_ - room_.y; }

 private:
  Rect room_;
  int rows_;
  float height_;
  float x_;
  int row_ = 0;
  float bottom_ = room_.y;
};

struct Plan {
  bool beside = true;  // headings stand to the left of their options
  int rows = kMostRows;
  bool tight = false;  // on a small glass, where the groups would not all fit otherwise
  bool grid = false;   // rows of tiles without a heading: as far apart as the tiles in a row

  float tile_row() const { return tight ? kTightTileRow : kTileRow; }
  float row() const { return tight ? kTightRowHeight : kRowHeight; }
  // Between what stands in one group and what in the next, whose place below a title is its own.
  float between() const {
    if (grid) return kBetweenChips - below_title();
    return tight ? kTightBetween : kBetweenGroups;
  }
  float below_title() const { return tight ? kTightBetween : kBelowTitle; }
};

int rows_of(const ChoiceFace::Group& group, const Plan& plan) {
  return group.look == Look::kEvery ? static_cast<int>(group.options.size()) : plan.rows;
}

Rect options_of(const Rect& box, const ChoiceFace::Group& group, const Plan& plan) {
  if (group.heading.empty()) return box.without_top(plan.below_title());
  return plan.beside ? box.without_left(kHeadingBeside) : box.without_top(kHeadingAbove);
}

// Beside each other where there is room for their words, otherwise below each other.
float height_of_tiles(std::size_t count, const Plan& plan) {
  const auto rows = static_cast<float>(plan.beside ? 1 : count);
  return rows * (plan.tile_row() + kBetweenChips) - kBetweenChips;
}

float height_of(const Canvas& canvas, const Rect& box, const ChoiceFace::Group& group,
                const Plan& plan) {
  const float above = group.heading.empty() ? plan.below_title() : plan.beside ? 0 : kHeadingAbove;
  if (group.look == Look::kCounters)
    return counter_tiles_height(group.options.size(), {plan.beside, box.height - above}) + above;
  if (group.look == Look::kTiles) return height_of_tiles(group.options.size(), plan) + above;
  if (group.look == Look::kRow) return plan.row();
  if (group.look == Look::kKeys) {
    Flow flow{options_of(box, group, plan), kKeyRows, kKeyEdge};
    for (std::size_t i = 0; i < group.options.size(); ++i) flow.next(kKeyEdge);
    return flow.height() + above;
  }
  Flow flow{options_of(box, group, plan), rows_of(group, plan)};
  for (const Button& option : group.options)
    if (!flow.next(chip_width(canvas, option.title))) break;
  return flow.height() + above;
}

float height_of(const Canvas& canvas, const Rect& box, const ChoiceFace& face, const Plan& plan) {
  float height = 0;
  for (const auto& group : face.groups)
    height += height_of(canvas, box, group, plan) + plan.between();
  return std::max(0.0F, height - plan.between());
}

Plan plan_of(const Canvas& canvas, const Rect& box, const ChoiceFace& face) {
  Plan plan{box.width >= kTwoLines, kMostRows};
  plan.grid = std::all_of(face.groups.begin(), face.groups.end(), [](const auto& group) {
    return group.look == Look::kTiles && group.heading.empty();
  });
  while (plan.rows > 1 && height_of(canvas, box, face, plan) > box.height) --plan.rows;
  plan.tight = height_of(canvas, box, face, plan) > box.height;
  return plan;
}

void heading(Canvas& canvas, const Rect& box, const ChoiceFace::Group& group, const Plan& plan) {
  if (group.heading.empty()) return;
  const float row = group.look == Look::kTiles ? plan.tile_row()
                    : group.look == Look::kRow ? plan.row()
                                               : kChipHeight;
  const float width = plan.beside ? kHeadingBeside - 20 : box.width;
  const float y = plan.beside ? box.y + row / 2 : box.y + kHeadingAbove / 2 - 4;
  canvas.write_within({box.x, y}, {group.heading, Type::kBodyStrong, canvas.theme().ink_second},
                      width);
}

Answer large_tiles(Canvas& canvas, const Rect& room, const std::vector<Button>& options,
                   const Plan& plan) {
  Answer answer;
  const auto count =
      plan.beside ? static_cast<float>(std::max<std::size_t>(options.size(), 2)) : 1.0F;
  const float width = (room.width - kBetweenChips * (count - 1)) / count;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const auto n = static_cast<float>(i);
    const float x = plan.beside ? room.x + n * (width + kBetweenChips) : room.x;
    const float y = plan.beside ? room.y : room.y + n * (plan.tile_row() + kBetweenChips);
    if (tile(canvas, {x, y, width, plan.tile_row()}, options[i])) answer = options[i].intent;
  }
  return answer;
}

Answer keys(Canvas& canvas, const Rect& room, const std::vector<Button>& options) {
  const Theme& theme = canvas.theme();
  Answer answer;
  Flow flow{room, kKeyRows, kKeyEdge};
  for (const Button& option : options) {
    const auto box = flow.next(kKeyEdge);
    if (!box) break;
    const Press press = canvas.target(option.title, *box);
    const Rect shown = pressed(*box, press);
    card(canvas, shown, 22);
    canvas.outline(shown, {theme.line, 2}, 22);
    canvas.write(shown.centre(), {option.title, Type::kHeading, theme.primary, Align::kCentre});
    if (press.fired) answer = option.intent;
  }
  return answer;
}

Answer chips(Canvas& canvas, const Rect& room, const std::vector<Button>& options, int rows) {
  Answer answer;
  Flow flow{room, rows};
  for (const Button& option : options) {
    const auto box = flow.next(chip_width(canvas, option.title));
    if (!box) break;
    if (chip(canvas, *box, option.title, option.likely)) answer = option.intent;
  }
  return answer;
}

// In one line, or smaller in two.
void question(Canvas& canvas, const Rect& box, std::string_view words) {
  const Words one{words, Type::kBodyStrong, canvas.theme().ink};
  if (canvas.width_of(Type::kBodyStrong, words) <= box.width)
    return void(canvas.write_within({box.x, box.centre().y}, one, box.width));
  const Words two{words, Type::kMin, canvas.theme().ink};
  const float height = canvas.height_of_lines(box.width, two);
  canvas.write_lines({box.x, box.centre().y - height / 2, box.width, height}, two);
}

// What is asked about, to the left; one of a few answers, to the right.
Answer question_row(Canvas& canvas, const Rect& box, const ChoiceFace::Group& group) {
  std::array<std::string_view, kMostAnswers> titles;
  const std::size_t size = std::min(group.options.size(), titles.size());
  std::size_t chosen = size;
  for (std::size_t i = 0; i < size; ++i) {
    titles[i] = group.options[i].title;
    if (group.options[i].likely) chosen = i;
  }
  const std::span<const std::string_view> words{titles.data(), size};
  const auto count = static_cast<float>(size);
  const float width = std::min(kSegment * count, box.width * 0.6F);
  const Rect answers{box.right() - width, box.centre().y - kChipHeight / 2, width, kChipHeight};
  question(canvas, {box.x, box.y, answers.x - kGutter - box.x, box.height}, group.heading);
  const auto touched = segmented(canvas, answers, words, chosen);
  return touched ? Answer{group.options[*touched].intent} : Answer{};
}

Answer draw_group(Canvas& canvas, const Rect& box, const ChoiceFace::Group& group,
                  const Plan& plan) {
  const Group own{group.heading, "options"};
  if (group.look == Look::kRow) return question_row(canvas, box, group);
  heading(canvas, box, group, plan);
  const Rect room = options_of(box, group, plan);
  if (group.look == Look::kCounters) return counter_tiles(canvas, room, group.options, plan.beside);
  if (group.look == Look::kTiles) return large_tiles(canvas, room, group.options, plan);
  if (group.look == Look::kKeys) return keys(canvas, room, group.options);
  return chips(canvas, room, group.options, rows_of(group, plan));
}

// The calendar stands to the left of all else where there is room, otherwise below the title.
struct ChoiceParts {
  Rect title;
  Rect calendar;
  Rect groups;
};

ChoiceParts parts_of(const ChoiceFace& face, const Rect& inner) {
  if (!face.calendar) return {inner, {}, inner.without_top(kTitleRow)};
  if (inner.width >= kTwoLines) {
    const Rect calendar = inner.left_part(inner.width * 0.46F);
    const Rect rest = inner.without_left(calendar.width + kBetweenColumns);
    return {rest, calendar, rest.without_top(kTitleRow)};
  }
  const float height = day_calendar_height(*face.calendar);
  const Rect below = inner.without_top(kTitleRow);
  return {inner, below.top_part(height), below.without_top(height + kBetweenGroups)};
}

// What is recorded already stands first: whoever leaves now has lost nothing.
void title_row(Canvas& canvas, const Rect& box, const ChoiceFace& face) {
  const Theme& theme = canvas.theme();
  const PillLook look{sign_of(face.sign), face.recorded, theme.ok.soft, theme.ok.words};
  const float width = face.recorded.empty() ? 0 : pill_width(canvas, look);
  if (width > 0) pill(canvas, {box.right() - width, box.y + 4, width, kPillHeight}, look);
  canvas.write_within({box.x, box.y + 4 + kPillHeight / 2}, {face.title, Type::kHeading, theme.ink},
                      box.width - width - kGutter);
}

}  // namespace

Answer draw_choice(const ChoiceFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const PageFrame frame = page_frame(area);
  if (!face.person.name.empty()) page_person(canvas, frame.person, face.person);
  const float padding = face.calendar && is_tight(area) ? kTightPadding : kPageCardPadding;
  const Rect inner = frame.card.inset(padding);
  const ChoiceParts parts = parts_of(face, inner);
  const Rect room = parts.groups;
  const Plan plan = plan_of(canvas, room, face);
  const float height = height_of(canvas, room, face, plan);
  const float used = std::max(room.y + height, parts.calendar.bottom()) - frame.card.y;
  const Rect page = frame.card.top_part(std::min(frame.card.height, used + padding));
  card(canvas, page, 28);
  title_row(canvas, parts.title, face);
  Answer answer;
  if (face.calendar) answer = draw_day_calendar(*face.calendar, canvas, parts.calendar);
  Rect rest = room;
  for (const auto& group : face.groups) {
    const float taken = height_of(canvas, rest, group, plan);
    if (const Answer picked = draw_group(canvas, rest.top_part(taken), group, plan))
      answer = picked;
    rest = rest.without_top(taken + plan.between());
  }
  const Answer closed = closing_row(canvas, frame.closing,
                                    {face.closing, face.countdown ? &*face.countdown : nullptr});
  return answer ? answer : closed;
}

Rect choice_side(const Rect& area) { return page_frame(area).side; }

}  // namespace kiosk::display

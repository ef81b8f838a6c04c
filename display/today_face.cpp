#include "display/today_face.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/day_line.h"
#include "display/overview_top.h"
#include "display/own_list.h"
#include "display/page_frame.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kTabs = 76;
constexpr float kTitle = 88;
constexpr float kTitleAlone = 64;  // without arrows beside it
constexpr float kFigure = 96;
constexpr float kGap = 16;
constexpr std::size_t kMostTabs = 5;
constexpr float kLeastSums = 560;  // beside the list, of a wide card

// The tabs over the card; in it what sums up, to the left of the list or above it.
struct PageParts {
  Rect tabs;
  Rect card;
  Rect sums;
  Rect list;
};

float padding(const Canvas& canvas) { return is_tight(canvas.glass()) ? 24 : 36; }

bool has_sums(const TodayFace& face) { return face.line || !face.figures.empty(); }

// In rows of two where they stand beside the list, of four above it.
std::size_t across(const Rect& box) { return box.width > 640 ? 4 : 2; }

float title_height(const TodayFace& face) { return face.arrows ? kTitle : kTitleAlone; }

float rows_of_figures(const TodayFace& face, const Rect& box) {
  const std::size_t rows = (face.figures.size() + across(box) - 1) / across(box);
  return static_cast<float>(rows);
}

float figures_height(const TodayFace& face, const Rect& box) {
  return rows_of_figures(face, box) * (kFigure + kGap);
}

float sums_height(const TodayFace& face, const Rect& box) {
  return title_height(face) + (face.line ? kDayLineHeight + kGap : 0) + figures_height(face, box);
}

PageParts parts_of(const TodayFace& face, const Canvas& canvas, const Rect& room) {
  PageParts parts;
  parts.tabs = room.top_part(kTabs);
  parts.card = room.without_top(kTabs + kGap);
  const Rect inner = parts.card.inset(padding(canvas));
  if (is_wide(room) && has_sums(face)) {
    parts.sums = inner.left_part(std::max(kLeastSums, inner.width * 0.36F));
    parts.list = inner.without_left(parts.sums.width + 48);
    return parts;
  }
  parts.sums = inner.top_part(sums_height(face, inner));
  parts.list = inner.without_top(parts.sums.height);
  return parts;
}

Answer tabs(const TodayFace& face, Canvas& canvas, const Rect& box) {
  std::array<std::string_view, kMostTabs> words;
  const std::size_t count = std::min(face.tabs.size(), kMostTabs);
  std::copy_n(face.tabs.begin(), count, words.begin());
  const auto touched = segmented(canvas, box, std::span{words}.first(count), face.tab);
  return touched ? Answer{ShowOwnTab{static_cast<OwnTab>(*touched)}} : Answer{};
}

// ◀ title ▶
Answer title(const TodayFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  if (!face.arrows) {
    canvas.write_within({box.x, box.centre().y}, {face.title, Type::kTitle, theme.primary},
                        box.width);
    return {};
  }
  Answer answer;
  const Rect earlier = box.left_part(box.height);
  const Rect later{box.right() - box.height, box.y, box.height, box.height};
  if (!face.arrows->first &&
      sign_button(canvas, earlier, face.arrows->earlier, sign_of(Icon::kBack)))
    answer = ShowEarlier{};
  if (!face.arrows->last && sign_button(canvas, later, face.arrows->later, sign_of(Icon::kEnter)))
    answer = ShowLater{};
  canvas.write_within(box.centre(), {face.title, Type::kTitle, theme.primary, Align::kCentre},
                      box.width - 2 * (box.height + kGap));
  return answer;
}

// One that opens is raised, and filled while only its entries are listed.
Answer figure(const TodayFace::Figure& shown, std::size_t i, Canvas& canvas, const Rect& place) {
  const Theme& theme = canvas.theme();
  const Press press = shown.opens ? canvas.target(shown.words, place) : Press{};
  const Rect box = pressed(place, press);
  canvas.fill(box, shown.chosen ? theme.primary_soft : theme.sunken, 18);
  if (shown.opens) canvas.outline(box, {shown.chosen ? theme.primary : theme.line, 2}, 18);
  const Rect inner = box.sides_in(18);
  canvas.write_within({inner.x, box.y + box.height * 0.28F},
                      {shown.number, Type::kBodyStrong, theme.ink}, inner.width);
  write_fitted(canvas, {inner.x, box.y + box.height * 0.46F, inner.width, box.height * 0.5F},
               {shown.words, Type::kMin, theme.ink_second});
  return press.fired ? Answer{ShowOwnFigure{i}} : Answer{};
}

Answer figures(const TodayFace& face, Canvas& canvas, const Rect& box) {
  Answer answer;
  const std::size_t columns = across(box);
  const auto count = static_cast<float>(columns);
  const float width = (box.width - kGap * (count - 1)) / count;
  const float rows = std::max(1.0F, rows_of_figures(face, box));
  const float height = std::min(kFigure, (box.height - kGap * (rows - 1)) / rows);
  for (std::size_t i = 0; i < face.figures.size(); ++i) {
    const std::size_t row = i / columns;
    const float x = box.x + static_cast<float>(i % columns) * (width + kGap);
    const float y = box.y + static_cast<float>(row) * (height + kGap);
    if (const Answer touched = figure(face.figures[i], i, canvas, {x, y, width, height}))
      answer = touched;
  }
  return answer;
}

Answer sums(const TodayFace& face, Canvas& canvas, const Rect& box) {
  const float high = title_height(face);
  const Answer turned = title(face, canvas, box.top_part(high - kGap));
  Rect rest = box.without_top(high);
  if (face.line) {
    draw_day_line(canvas, rest.top_part(kDayLineHeight), *face.line);
    rest = rest.without_top(kDayLineHeight + kGap);
  }
  const Answer opened = figures(face, canvas, rest);
  return turned ? turned : opened;
}

}  // namespace

Answer draw_today(const TodayFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const PageFrame layout = page_frame(area);
  page_person(canvas, layout.person, face.person);
  const PageParts parts = parts_of(face, canvas, layout.card);
  const Answer tab = tabs(face, canvas, parts.tabs);
  card(canvas, parts.card, 28);
  const Answer summed = sums(face, canvas, parts.sums);
  const Answer listed = draw_own_list(face, canvas, parts.list);
  Answer closed = closing_row(canvas, layout.closing,
                              {face.closing, face.countdown ? &*face.countdown : nullptr});
  for (const Answer& each : {tab, summed, listed})
    if (each) return each;
  return closed;
}

Rect today_side(const Rect& area) { return page_frame(area).side; }

}  // namespace kiosk::display

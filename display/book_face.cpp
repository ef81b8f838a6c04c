#include "display/book_face.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "display/book_list.h"
#include "display/buttons.h"
#include "display/controls.h"
#include "display/edited_field.h"
#include "display/overview_top.h"
#include "display/typing_keys.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kHead = 76;  // tabs, and the keys beside the span
constexpr float kFigure = 104;
constexpr float kTightFigure = 84;
constexpr float kLeastFigure = 200;
constexpr float kField = 100;
constexpr float kLeastSpan = 300;

constexpr std::size_t kMostTabs = 8;
struct Tabs {
  std::array<std::string_view, kMostTabs> words{};
  std::size_t count = 0;
  std::size_t open = 0;
  std::span<const std::string_view> all() const { return {words.data(), count}; }
};

Tabs tabs_of(const BookFace& face) {
  Tabs tabs;
  tabs.count = std::min(face.tabs.size(), kMostTabs);
  for (std::size_t i = 0; i < tabs.count; ++i) {
    tabs.words.at(i) = face.tabs[i].title;
    if (face.tabs[i].likely) tabs.open = i;
  }
  return tabs;
}

Answer draw_tabs(Canvas& canvas, const Rect& box, const BookFace& face) {
  const Tabs tabs = tabs_of(face);
  if (tabs.count == 0) return {};
  const auto touched = segmented(canvas, box, tabs.all(), tabs.open, Parts::kByWords);
  return touched ? Answer{face.tabs[*touched].intent} : std::nullopt;
}

// ◀ span ▶
Answer draw_span(Canvas& canvas, const Rect& box, const BookFace& face) {
  Answer answer;
  if (face.before &&
      sign_button(canvas, box.left_part(box.height), face.before->title, kSignEarlier))
    answer = face.before->intent;
  const Rect last{box.right() - box.height, box.y, box.height, box.height};
  if (face.after && sign_button(canvas, last, face.after->title, kSignLater))
    answer = face.after->intent;
  write_fitted(canvas, box.sides_in(box.height + 12),
               {face.span, Type::kBodyStrong, canvas.theme().ink, Align::kCentre});
  return answer;
}

float tabs_width(const Canvas& canvas, const BookFace& face) {
  return face.tabs.empty() ? 0 : segmented_width(canvas, tabs_of(face).all());
}

// In one row where there is room, otherwise below each other. Takes from `rest` what it needs.
Answer draw_head(Canvas& canvas, Rect& rest, const BookFace& face) {
  if (face.tabs.empty() && face.span.empty()) return {};
  const float gap = overview_gap(canvas.glass());
  const float tabs = std::min(tabs_width(canvas, face), rest.width);
  const bool spanned = !face.span.empty();
  const bool beside = rest.width - tabs - gap >= 2 * kHead + kLeastSpan;
  const Rect row = rest.top_part(kHead);
  rest = rest.without_top(kHead + gap);
  Answer tab = draw_tabs(canvas, row.left_part(tabs), face);
  if (!spanned) return tab;
  Rect place = row.without_left(tabs + gap);
  if (!beside) {
    place = rest.top_part(kHead);
    rest = rest.without_top(kHead + gap);
  }
  Answer span = draw_span(canvas, place, face);
  return tab ? tab : span;
}

// In as few rows as leave each of them room for its words.
std::size_t figures_across(std::size_t many, float width, float gap) {
  const auto most =
      std::max<std::size_t>(1, static_cast<std::size_t>((width + gap) / (kLeastFigure + gap)));
  const std::size_t rows = (many + most - 1) / most;
  return (many + rows - 1) / rows;
}

void draw_figures(Canvas& canvas, Rect& rest, const BookFace& face) {
  if (face.figures.empty()) return;
  const Theme& theme = canvas.theme();
  const bool tight = is_tight(canvas.glass());
  const float gap = overview_gap(canvas.glass());
  const float height = tight ? kTightFigure : kFigure;
  const std::size_t across = figures_across(face.figures.size(), rest.width, gap);
  const auto many = static_cast<float>(across);
  const float width = (rest.width - gap * (many - 1)) / many;
  const Rect all = rest;
  for (std::size_t i = 0; i < face.figures.size(); ++i) {
    const std::size_t row = i / across;
    if (i % across == 0) rest = rest.without_top(height + gap);
    const Rect box{all.x + static_cast<float>(i % across) * (width + gap),
                   all.y + static_cast<float>(row) * (height + gap), width, height};
    card(canvas, box);
    const Rect inner = box.sides_in(12);
    const float third = box.height / 3;
    write_fitted(canvas, {inner.x, box.y + 6, inner.width, 2 * third - 8},
                 {face.figures[i].number, Type::kTitle, theme.ink, Align::kCentre});
    write_fitted(canvas, {inner.x, box.y + 2 * third - 8, inner.width, third},
                 {face.figures[i].words, Type::kMin, theme.ink_second, Align::kCentre});
  }
}

// What is looked for, and, while its keys are hidden, the way to look.
Answer draw_field(Canvas& canvas, Rect& rest, const BookFace& face) {
  if (!face.field) return {};
  const float gap = overview_gap(canvas.glass());
  const float height = face.keys ? std::min(2 * kField, rest.height) : kField;
  const Rect row = rest.top_part(height);
  rest = rest.without_top(height + gap);
  if (face.keys) return edited_field(canvas, row, *face.field, 0);
  const float width = button_width(canvas, face.find);
  const Answer edited =
      edited_field(canvas, row.left_part(row.width - width - gap), *face.field, 0);
  const bool found =
      button(canvas, row.without_left(row.width - width), face.find, ButtonLook::kPrimary);
  return found ? Answer{face.find.intent} : edited;
}

Answer draw_body(Canvas& canvas, const Rect& box, const BookFace& face) {
  card(canvas, box, 28);
  const Rect inner = box.inset(16);
  if (!face.rows.empty()) return book_rows(canvas, inner, face);
  if (!face.lines.empty()) return book_table(canvas, inner, face);
  if (!face.bars.empty()) return book_bars(canvas, inner, face);
  write_fitted(canvas, inner.top_part(std::min(inner.height, 160.0F)).sides_in(16),
               {face.nothing, Type::kBody, canvas.theme().ink_second, Align::kCentre});
  return {};
}

// What was told at the left, what can be done at the right.
Answer draw_foot(Canvas& canvas, Rect& rest, const BookFace& face) {
  if (face.actions.empty() && face.notice.empty()) return {};
  const float gap = overview_gap(canvas.glass());
  const Rect row = rest.bottom_part(kButtonHeight);
  rest = rest.without_bottom(row.height + gap);
  float right = row.right();
  Answer answer;
  for (auto each = face.actions.rbegin(); each != face.actions.rend(); ++each) {
    const float width = button_width(canvas, *each);
    const ButtonLook look = each->likely ? ButtonLook::kPrimary : ButtonLook::kOutlined;
    if (button(canvas, {right - width, row.y, width, row.height}, *each, look))
      answer = each->intent;
    right -= width + gap;
  }
  if (!face.notice.empty())
    write_fitted(canvas, {row.x + 8, row.y, right - row.x - 8, row.height},
                 {face.notice, Type::kSmall, canvas.theme().ink_second});
  return answer;
}

}  // namespace

Answer draw_book(const Screen& screen, const BookFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  Answer top = draw_overview_top(screen, face.top, canvas, area);
  Rect rest = below_overview_top(area);
  Answer keys;
  if (face.keys) {
    const Rect ground = area.bottom_part(typing_keys_height(area, face.keys->rows));
    rest.height = ground.y - overview_gap(area) / 2 - rest.y;
    keys = typing_keys(canvas, ground, face.keys->rows, &face.find);
  }
  Answer head = draw_head(canvas, rest, face);
  Answer field = draw_field(canvas, rest, face);
  if (face.keys) return top ? top : head ? head : field ? field : keys;
  draw_figures(canvas, rest, face);
  Answer foot = draw_foot(canvas, rest, face);
  const Answer body = draw_body(canvas, rest, face);
  if (top) return top;
  if (head) return head;
  if (field) return field;
  return foot ? foot : body;
}

}  // namespace kiosk::display

#include "display/diary_sums.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/chip_row.h"
#include "display/excerpt.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

// By how much room there is.
struct Measures {
  float padding = 26;
  float title = 44;
  float sum = 44;
  float gap = 16;
  float first = 90;  // of the actions
  float action = 80;
};

Measures measures_of(const Canvas& canvas) {
  return is_tight(canvas.glass()) ? Measures{14, 38, 34, 10, 78, 74} : Measures{};
}

void title(Canvas& canvas, const Rect& inner, std::string_view words) {
  canvas.write_within({inner.x, inner.y + 14}, {words, Type::kBodyStrong, canvas.theme().ink},
                      inner.width);
}

float sums_height(const Canvas& canvas, const DiaryDayFace& face) {
  if (face.sums.empty()) return 0;
  const Measures by = measures_of(canvas);
  return 2 * by.padding + by.title + by.sum * static_cast<float>(face.sums.size());
}

float remarks_height(const Canvas& canvas, float width, const DiaryDayFace& face) {
  if (face.remarks.empty()) return 0;
  const Measures by = measures_of(canvas);
  return 2 * by.padding + by.title + chip_rows_height(canvas, width - 2 * by.padding, face.remarks);
}

Excerpt notice_of(const DiaryDayFace& face, Color ink) {
  return {face.notice, Type::kSmall, ink, 4};
}

float notice_height(const Canvas& canvas, float width, const DiaryDayFace& face) {
  if (face.notice.empty()) return 0;
  return height_of_excerpt(canvas, width - 76, notice_of(face, {})) + 32;
}

void draw_sums(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const Theme& theme = canvas.theme();
  if (face.sums.empty()) return;
  card(canvas, box, 28);
  const Measures by = measures_of(canvas);
  const Rect inner = box.inset(by.padding);
  title(canvas, inner, face.sums_title);
  float y = inner.y + by.title + by.sum / 2;
  for (const auto& sum : face.sums) {
    canvas.disc({inner.x + 8, y}, 7, tone_of(theme, sum.tint).solid);
    const float value =
        canvas.write({inner.right(), y}, {sum.value, Type::kSmallStrong, theme.ink, Align::kRight});
    canvas.write_within({inner.x + 30, y}, {sum.words, Type::kSmall, theme.ink_second},
                        inner.width - 42 - value);
    y += by.sum;
  }
}

Answer draw_remarks(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  if (face.remarks.empty()) return {};
  card(canvas, box, 28);
  const Measures by = measures_of(canvas);
  const Rect inner = box.inset(by.padding);
  title(canvas, inner, face.remarks_title);
  return chip_rows(canvas, inner.without_top(by.title), face.remarks);
}

void draw_notice(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const Theme& theme = canvas.theme();
  if (face.notice.empty()) return;
  canvas.fill(box, theme.primary_soft, 20);
  const Excerpt words = notice_of(face, theme.ink);
  const Rect inner = box.without_left(54).without_top(16);
  canvas.sign({box.x + 30, box.y + 16 + line_height(words.type) / 2}, SignSize::kSmall,
              theme.primary, sign_of(Icon::kProgram));
  write_excerpt(canvas, {inner.x, inner.y, box.width - 76, 0}, words);
}

float actions_height(const Canvas& canvas, const DiaryDayFace& face) {
  if (face.actions.empty()) return 0;
  const Measures by = measures_of(canvas);
  return by.first + static_cast<float>(face.actions.size() - 1) * (by.action + by.gap);
}

Answer actions_below(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const Measures by = measures_of(canvas);
  Answer answer;
  float y = box.y;
  for (std::size_t i = 0; i < face.actions.size(); ++i) {
    const float height = i == 0 ? by.first : by.action;
    const ButtonLook look = i == 0 ? ButtonLook::kPrimary : ButtonLook::kOutlined;
    if (button(canvas, {box.x, y, box.width, height}, face.actions[i], look))
      answer = face.actions[i].intent;
    y += height + by.gap;
  }
  return answer;
}

float width_of_actions(const Canvas& canvas, const DiaryDayFace& face) {
  float width = 0;
  for (const Button& action : face.actions)
    width += button_width(canvas, action) + measures_of(canvas).gap;
  return width;
}

bool actions_fit_beside(const Canvas& canvas, float width, const DiaryDayFace& face) {
  return width_of_actions(canvas, face) <= width + measures_of(canvas).gap;
}

float actions_beside_height(const Canvas& canvas, float width, const DiaryDayFace& face) {
  const Measures by = measures_of(canvas);
  if (face.actions.empty()) return 0;
  return actions_fit_beside(canvas, width, face) ? by.first : by.first + by.gap + by.action;
}

// The first one in the corner, where a hand is; below the others where there is too little room.
Answer actions_beside(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const Measures by = measures_of(canvas);
  const std::size_t all = face.actions.size();
  const bool beside = actions_fit_beside(canvas, box.width, face);
  const std::size_t from = beside || all == 0 ? 0 : 1;
  Answer answer;
  if (from > 0 && button(canvas, box.bottom_part(by.first), face.actions[0], ButtonLook::kPrimary))
    answer = face.actions[0].intent;
  const Rect row = beside ? box : box.top_part(by.action);
  float taken = -by.gap;
  for (std::size_t i = from; i < all; ++i) taken += button_width(canvas, face.actions[i]) + by.gap;
  const float spare =
      (row.width - taken) / static_cast<float>(std::max<std::size_t>(all - from, 1));
  float right = row.right();
  for (std::size_t i = from; i < all; ++i) {
    const float width = button_width(canvas, face.actions[i]) + spare;
    const ButtonLook look = i == 0 ? ButtonLook::kPrimary : ButtonLook::kOutlined;
    if (button(canvas, {right - width, row.y, width, row.height}, face.actions[i], look))
      answer = face.actions[i].intent;
    right -= width + by.gap;
  }
  return answer;
}

bool stands_beside(const Canvas& canvas) { return !is_wide(canvas.glass()); }

// Sums at the left, remarks at the right, or either in all the width.
struct Halves {
  float sums = 0;
  float remarks = 0;
};

Halves halves_of(float width, const DiaryDayFace& face) {
  constexpr float kBetween = 16;
  if (face.sums.empty()) return {0, width};
  if (face.remarks.empty()) return {width, 0};
  return {(width - kBetween) * 0.45F, (width - kBetween) * 0.55F};
}

Answer sums_beside(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const Measures by = measures_of(canvas);
  const Halves halves = halves_of(box.width, face);
  const float height =
      std::max(sums_height(canvas, face), remarks_height(canvas, halves.remarks, face));
  const Rect cards = box.top_part(height);
  draw_sums(canvas, cards.left_part(halves.sums), face);
  const Answer remarked =
      draw_remarks(canvas, cards.without_left(box.width - halves.remarks), face);
  const Rect actions = box.bottom_part(actions_beside_height(canvas, box.width, face));
  const float notice = notice_height(canvas, box.width, face);
  draw_notice(canvas, {box.x, actions.y - by.gap - notice, box.width, notice}, face);
  const Answer acted = actions_beside(canvas, actions, face);
  return acted ? acted : remarked;
}

Answer sums_below(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const float gap = measures_of(canvas).gap;
  const Rect actions = box.bottom_part(actions_height(canvas, face));
  Rect rest = box.without_bottom(actions.height + (actions.height > 0 ? gap : 0));
  const auto take = [&rest, gap](float wanted) {
    const float height = std::min(wanted, std::max(0.0F, rest.height));
    const Rect taken = rest.top_part(height);
    if (height > 0) rest = rest.without_top(height + gap);
    return taken;
  };
  draw_sums(canvas, take(sums_height(canvas, face)), face);
  draw_notice(canvas, take(notice_height(canvas, box.width, face)), face);
  return actions_below(canvas, actions, face);
}

}  // namespace

std::optional<Intent> diary_sums(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  return stands_beside(canvas) ? sums_beside(canvas, box, face) : sums_below(canvas, box, face);
}

float diary_sums_height(const Canvas& canvas, float width, const DiaryDayFace& face) {
  const Halves halves = halves_of(width, face);
  const float cards =
      std::max(sums_height(canvas, face), remarks_height(canvas, halves.remarks, face));
  const float notice = notice_height(canvas, width, face);
  const Measures by = measures_of(canvas);
  const float actions = actions_beside_height(canvas, width, face);
  return cards + (cards > 0 ? by.gap : 0) + notice + (notice > 0 ? by.gap : 0) + actions;
}

}  // namespace kiosk::display

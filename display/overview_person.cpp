#include "display/overview_person.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/day_line.h"
#include "display/overview_top.h"
#include "display/person_card.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Waiting = PersonFace::Waiting;

constexpr float kRowHeight = 96;
constexpr float kHead = 104;
constexpr float kActionHeight = 76;
constexpr float kBoxHeight = 92;
constexpr float kTallyHeight = 164;

struct PersonLayout {
  Rect day;
  Rect waiting;
  Rect tallies;
};

PersonLayout layout_of(const Rect& area) {
  const Rect inner = below_overview_top(area);
  const float gap = overview_gap(area);
  PersonLayout layout;
  Rect rest = inner;
  if (is_wide(area)) {
    layout.day = inner.left_part((inner.width - gap) * 0.5F);
    rest = inner.without_left(layout.day.width + gap);
  } else {
    layout.day = inner.top_part((inner.height - gap) * 0.46F);
    rest = inner.without_top(layout.day.height + gap);
  }
  layout.tallies = rest.top_part(kTallyHeight);
  layout.waiting = rest.without_top(kTallyHeight + gap);
  return layout;
}

float padding(const Canvas& canvas) { return is_tight(canvas.glass()) ? 20 : 32; }

void heading(Canvas& canvas, const Rect& inner, std::string_view words) {
  canvas.write_within({inner.x, inner.y + 12}, {words, Type::kSmallStrong, canvas.theme().primary},
                      inner.width);
}

void row(const PersonFace::Row& row, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = row.struck ? theme.offline : theme.info;
  const Rect square{box.x, box.centre().y - 28, 56, 56};
  sign_tile(canvas, square, {sign_of(row.icon), tone.soft, tone.words});
  const Color ink = row.struck ? theme.ink_hint : theme.ink;
  const float x = square.right() + 20;
  const float told = box.right() - (x + 104);
  const bool one_line = canvas.width_of(Type::kMin, row.correction) <= told;
  const float above = row.correction.empty() ? 0.0F : one_line ? 17.0F : 24.0F;
  const float y = box.centre().y - above;
  const float time = canvas.write({x, y}, {row.time, Type::kBodyStrong, ink});
  const float words = x + std::max(time, 84.0F) + 20;
  const float room = box.right() - words;
  canvas.write_within({words, y}, {row.words, Type::kBodyStrong, ink}, room);
  if (row.struck)
    canvas.line({x, y}, {words + std::min(room, canvas.width_of(Type::kBodyStrong, row.words)), y},
                {ink, 3});
  write_fitted(canvas, {words, y + (one_line ? 13.0F : 22.0F), room, 44},
               {row.correction, Type::kMin, theme.ink_second});
}

void person_row(const PersonFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  avatar(canvas, {box.x + 40, box.y + 40}, 40, face.person);
  const float x = box.x + 104;
  const float room = box.right() - x;
  const bool one_line = title_and_unit(canvas, {x, box.y + 60},
                                       {face.person.line, Type::kSmall, theme.ink_second}, room);
  canvas.write_name({x, box.y + (one_line ? 20.0F : 12.0F)},
                    {face.person.name, Type::kTitle, theme.ink}, room);
}

// Which day it is, and what can be done for them at the right.
Answer day_row(const PersonFace& face, Canvas& canvas, const Rect& row) {
  const float taken = face.action ? button_width(canvas, *face.action) : 0;
  canvas.write_within({row.x, face.action ? row.centre().y : row.y + 12},
                      {face.day_title, Type::kSmallStrong, canvas.theme().primary},
                      row.width - taken - kGutter);
  if (!face.action) return {};
  const Rect place{row.right() - taken, row.y, taken, kActionHeight};
  return button(canvas, place, *face.action, ButtonLook::kGhost) ? Answer{face.action->intent}
                                                                 : Answer{};
}

void rows(const PersonFace& face, Canvas& canvas, const Rect& list) {
  const Theme& theme = canvas.theme();
  if (face.rows.empty())
    canvas.write_within({list.x, list.y + 40}, {face.no_rows, Type::kBody, theme.ink_second},
                        list.width);
  const auto fit = static_cast<std::size_t>(std::max(1.0F, list.height / kRowHeight));
  const std::size_t shown = std::min(face.rows.size(), fit);  // the latest
  for (std::size_t i = 0; i < shown; ++i) {
    const float y = list.y + static_cast<float>(i) * kRowHeight;
    if (i > 0) canvas.line({list.x, y}, {list.right(), y}, {theme.line, 1.5F});
    row(face.rows[face.rows.size() - shown + i], canvas, {list.x, y, list.width, kRowHeight});
  }
}

Answer day(const PersonFace& face, Canvas& canvas, const Rect& most) {
  const float title = face.action ? kActionHeight + 12 : 40;
  const float listed = kRowHeight * static_cast<float>(std::max<std::size_t>(face.rows.size(), 1));
  const Rect box = most.top_part(
      std::min(most.height, 2 * padding(canvas) + kHead + title + 12 + kDayLineHeight + listed));
  card(canvas, box, 28);
  const Rect inner = box.inset(padding(canvas));
  person_row(face, canvas, inner.top_part(kHead));
  const Rect below = inner.without_top(kHead);
  Answer answer = day_row(face, canvas, below.top_part(kActionHeight));
  draw_day_line(canvas, below.without_top(title).top_part(kDayLineHeight), face.line);
  rows(face, canvas, below.without_top(title + kDayLineHeight + 12));
  return answer;
}

void said(Canvas& canvas, const Rect& box, const std::string& title, const std::string& words,
          bool fresh) {
  const Theme& theme = canvas.theme();
  canvas.fill(box, fresh ? theme.primary_soft : theme.sunken, 18);
  const Rect inner = box.sides_in(18);
  canvas.write_within({inner.x, box.y + 24}, {title, Type::kMin, theme.ink_second}, inner.width);
  write_fitted(canvas, {inner.x, box.y + 38, inner.width, 46},
               {words, Type::kBodyStrong, theme.ink});
}

// Chips from the left, in as many rows as they need. Returns the height taken.
float comments(const Waiting& waiting, Canvas& canvas, const Rect& box, Answer& answer) {
  constexpr float kGap = 10;
  float x = box.x;
  float y = box.y;
  for (std::size_t i = 0; i < waiting.comments.size(); ++i) {
    const Waiting::Comment& comment = waiting.comments[i];
    const float width = chip_width(canvas, comment.words);
    if (x > box.x && x + width > box.right()) {
      x = box.x;
      y += kChipHeight + kGap;
    }
    if (chip(canvas, {x, y, width, kChipHeight}, comment.words, comment.chosen))
      answer = ChooseComment{i};
    x += width + kGap;
  }
  return waiting.comments.empty() ? 0 : y + kChipHeight - box.y;
}

Answer answers(const Waiting& waiting, Canvas& canvas, const Rect& box) {
  Answer answer;
  const auto count = static_cast<float>(std::max<std::size_t>(waiting.answers.size(), 1));
  const float width = (box.width - (count - 1) * 16) / count;
  for (std::size_t i = 0; i < waiting.answers.size(); ++i) {
    const Button& each = waiting.answers[i];
    const Rect place{box.x + static_cast<float>(i) * (width + 16), box.y, width, box.height};
    if (button(canvas, place, each, each.likely ? ButtonLook::kPrimary : ButtonLook::kGhost))
      answer = each.intent;
  }
  return answer;
}

Answer what_waits(const Waiting& waiting, Canvas& canvas, const Rect& inner) {
  const Theme& theme = canvas.theme();
  const float title = canvas.width_of(Type::kBodyStrong, waiting.title);
  canvas.write_within({inner.x, inner.y + 16}, {waiting.title, Type::kBodyStrong, theme.ink},
                      inner.width);
  const float beside = inner.width - title - 24;
  canvas.write_within({inner.right(), inner.y + 16},
                      {waiting.date, Type::kSmall, theme.ink_second, Align::kRight}, beside);
  Rect rest = inner.without_top(46);
  const float half = (rest.width - 16) / 2;
  said(canvas, rest.top_part(kBoxHeight).left_part(half), waiting.old_title, waiting.old_words,
       false);
  said(canvas, rest.top_part(kBoxHeight).without_left(half + 16), waiting.new_title,
       waiting.new_words, true);
  rest = rest.without_top(kBoxHeight + 6);
  write_fitted(canvas, rest.top_part(58), {waiting.line, Type::kSmall, theme.ink_second});
  Answer answer;
  const float taken = comments(waiting, canvas, rest.without_top(64), answer);
  rest = rest.without_top(64 + (taken > 0 ? taken + 16 : 0));
  write_fitted(canvas, rest.top_part(waiting.explained.empty() ? 0 : 60),
               {waiting.explained, Type::kSmall, theme.ink_second});
  const Answer decided = answers(waiting, canvas, rest.top_part(kButtonHeight));
  return decided ? decided : answer;
}

constexpr float kNothing = 100;
constexpr float kSomething = 468;  // with its comments in one row

Answer waiting(const PersonFace& face, Canvas& canvas, const Rect& most) {
  const Theme& theme = canvas.theme();
  const float wanted = (face.waiting ? kSomething : kNothing) + 2 * padding(canvas);
  const bool roomy = is_wide(most) && !is_tight(canvas.glass());
  const Rect box =
      most.top_part(roomy || !face.waiting ? std::min(most.height, wanted) : most.height);
  card(canvas, box, 28);
  Rect inner = box.inset(padding(canvas));
  heading(canvas, inner, face.waiting_title);
  inner = inner.without_top(40);
  if (!face.decided.empty()) {
    const float x = inner.right() - canvas.width_of(Type::kSmallStrong, face.decided);
    canvas.write({x, inner.y - 28}, {face.decided, Type::kSmallStrong, theme.ok.words});
    canvas.sign({x - 22, inner.y - 28}, SignSize::kSmall, theme.ok.words, sign_of(Icon::kDone));
  }
  if (face.waiting) return what_waits(*face.waiting, canvas, inner);
  canvas.write_within({inner.x, inner.y + 24}, {face.nothing_waits, Type::kBody, theme.ink_second},
                      inner.width);
  return {};
}

void tallies(const PersonFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 28);
  const Rect inner = box.inset(padding(canvas) - 4);
  heading(canvas, inner, face.tally_title);
  const auto count = static_cast<float>(std::max<std::size_t>(face.tallies.size(), 1));
  const float width = inner.width / count;
  for (std::size_t i = 0; i < face.tallies.size(); ++i) {
    const float x = inner.x + static_cast<float>(i) * width;
    const PersonFace::Tally& tally = face.tallies[i];
    canvas.write_within({x, inner.y + 62}, {tally.number, Type::kTitle, theme.ink}, width - 16);
    canvas.write_within({x, inner.y + 102}, {tally.words, Type::kMin, theme.ink_second},
                        width - 16);
  }
}

}  // namespace

Answer draw_person(const Screen& screen, const PersonFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const PersonLayout layout = layout_of(area);
  Answer answer = day(face, canvas, layout.day);
  if (const Answer decided = waiting(face, canvas, layout.waiting)) answer = decided;
  tallies(face, canvas, layout.tallies);
  if (const Answer top = draw_overview_top(screen, face.top, canvas, area)) answer = top;
  return answer;
}

}  // namespace kiosk::display

#include "display/staff_card_face.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/indicators.h"
#include "display/overview_top.h"
#include "display/person_card.h"
#include "display/tiles.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Row = StaffCardFace::Row;

constexpr float kWhoHeight = 132;
constexpr float kRowHeight = 104;
constexpr float kBetweenRows = 14;
constexpr float kTitleHeight = 44;  // above who it is
constexpr float kToldHeight = 108;
constexpr float kProgressHeight = 112;
constexpr float kLockHeight = 76;
constexpr float kRing = 104;
constexpr float kLeastWithSign = 88;

float who(const StaffCardFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  Rect rest = box;
  if (!face.who_title.empty()) {
    canvas.write_within({rest.x, rest.y + 16}, {face.who_title, Type::kBodyStrong, theme.primary},
                        rest.width);
    rest = rest.without_top(kTitleHeight);
  }
  const float y = rest.y + kWhoHeight / 2;
  avatar(canvas, {rest.x + 60, y}, 60, face.person);
  const float x = rest.x + 148;
  const float room = rest.right() - x;
  const bool one_line =
      title_and_unit(canvas, {x, y + 30}, {face.person.line, Type::kSmall, theme.ink_second}, room);
  canvas.write_name({x, y - (one_line ? 20.0F : 38.0F)},
                    {face.person.name, Type::kHeading, theme.ink}, room);
  return rest.y + kWhoHeight - box.y;
}

void how_far(const StaffCardFace::Progress& told, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const float y = box.y + 34;
  const float number = canvas.write({box.x, y}, {told.number, Type::kLarge, theme.ink});
  const float x = box.x + number + 20;
  canvas.write_within({x, y + 8}, {told.words, Type::kBody, theme.ink_second}, box.right() - x);
  progress(canvas, {box.x, box.y + 78, box.width, 16}, told.part);
}

Answer row(const Row& row, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = tone_of(theme, row.tint);
  const Group own{row.words, row.line};
  canvas.fill(box, theme.sunken, 20);
  const Rect square{box.x + 20, box.centre().y - 30, 60, 60};
  sign_tile(canvas, square, {sign_of(row.icon), tone.soft, tone.words});
  Answer answer;
  float right = box.right() - 14;
  if (row.lock) {
    const float width = button_width(canvas, *row.lock);
    const Rect place{right - width, box.centre().y - kLockHeight / 2, width, kLockHeight};
    if (button(canvas, place, *row.lock, ButtonLook::kOutlined)) answer = row.lock->intent;
    right = place.x - 14;
  }
  const float x = square.right() + 20;
  const float y = box.centre().y;
  canvas.write_within({x, y - 18}, {row.words, Type::kBodyStrong, theme.ink}, right - x);
  canvas.write_within({x, y + 20}, {row.line, Type::kMin, theme.ink_second}, right - x);
  return answer;
}

// As high as what it tells, in the room there is.
float height_of(const StaffCardFace& face, float padding) {
  float height = 2 * padding + static_cast<float>(face.rows.size()) * (kRowHeight + kBetweenRows);
  if (face.progress) height += kProgressHeight + 16;
  if (!face.person.name.empty()) height += kWhoHeight + 20;
  return face.who_title.empty() ? height : height + kTitleHeight;
}

Answer person(const StaffCardFace& face, Canvas& canvas, const Rect& room) {
  const float padding = is_tight(canvas.glass()) ? 24 : 36;
  const Rect box = room.top_part(std::min(room.height, height_of(face, padding)));
  card(canvas, box, 28);
  Rect rest = box.inset(padding);
  if (face.progress) {
    how_far(*face.progress, canvas, rest.top_part(kProgressHeight));
    rest = rest.without_top(kProgressHeight + 16);
  }
  if (!face.person.name.empty()) rest = rest.without_top(who(face, canvas, rest) + 20);
  Answer answer;
  for (const Row& each : face.rows) {
    if (rest.height < kRowHeight) break;
    if (const Answer locked = row(each, canvas, rest.top_part(kRowHeight))) answer = locked;
    rest = rest.without_top(kRowHeight + kBetweenRows);
  }
  return answer;
}

// As large as there is room for beside its words; a small one has only the seconds in it.
void ring(const StaffCardFace::Awaiting& told, Canvas& canvas, Point centre, float radius) {
  const Theme& theme = canvas.theme();
  const bool large = radius >= kLeastWithSign;
  canvas.disc(centre, radius - 4, theme.surface);
  canvas.ring({centre, radius, 1}, {theme.line, 8});
  if (!told.countdown) {
    canvas.sign(centre, large ? SignSize::kHuge : SignSize::kLarge, theme.primary,
                sign_of(Icon::kTapAgain));
    return;
  }
  canvas.ring({centre, radius, told.countdown->left}, {theme.primary, 8});
  if (large)
    canvas.sign({centre.x, centre.y - 40}, SignSize::kLarge, theme.primary,
                sign_of(Icon::kTapAgain));
  canvas.write({centre.x, centre.y + (large ? 30.0F : 0.0F)},
               {told.countdown->number, Type::kLarge, theme.ink, Align::kCentre});
}

void awaiting(const StaffCardFace::Awaiting& told, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  canvas.fill(box, theme.primary_soft, 28);
  const Rect inner = box.inset(28);
  const Words title{told.title, Type::kTitle, theme.ink, Align::kCentre};
  const Words line{told.line, Type::kSmall, theme.ink_second, Align::kCentre};
  const float words =
      canvas.height_of_lines(inner.width, title) + canvas.height_of_lines(inner.width, line) + 8;
  const float radius = std::clamp((inner.height - words - 24) / 2, 40.0F, kRing);
  float y = inner.centre().y - (2 * radius + 24 + words) / 2;
  ring(told, canvas, {inner.centre().x, y + radius}, radius);
  y += 2 * radius + 24;
  y += canvas.write_lines({inner.x, y, inner.width, 0}, title) + 8;
  canvas.write_lines({inner.x, y, inner.width, 0}, line);
}

Answer what_to_do(const StaffCardFace& face, Canvas& canvas, const Rect& box) {
  Rect rest = box;
  if (face.told) {
    const auto& told = *face.told;
    notice_band(canvas, rest.top_part(kToldHeight), {sign_of(told.icon), told.title, told.line},
                tone_of(canvas.theme(), told.mood));
    rest = rest.without_top(kToldHeight + kGutter);
  }
  if (!face.question.empty()) {
    rest = rest.without_top(
        canvas.write_lines(rest, {face.question, Type::kTitle, canvas.theme().ink}) + 16);
  }
  const float height = tiles_height(
      face.actions, face.awaiting ? std::min(rest.height / 3, kTileHeight) : rest.height);
  if (!face.awaiting) return tiles(canvas, rest.top_part(height), face.actions);
  const float below = face.actions.empty() ? 0 : height + kGutter;
  awaiting(*face.awaiting, canvas, rest.without_bottom(below));
  return tiles(canvas, rest.bottom_part(height), face.actions);
}

}  // namespace

Answer draw_staff_card(const Screen& screen, const StaffCardFace& face, Canvas& still,
                       const Rect& area) {
  Canvas canvas = still.entering();
  const Answer top = draw_overview_top(screen, face.top, canvas, area);
  const Rect inner = below_overview_top(area);
  const float gap = overview_gap(area);
  const bool wide = is_wide(area);
  const Rect first =
      wide ? inner.left_part((inner.width - gap) / 2) : inner.top_part((inner.height - gap) * 0.5F);
  const Rect second =
      wide ? inner.without_left(first.width + gap) : inner.without_top(first.height + gap);
  const Answer locked = person(face, canvas, first);
  const Answer asked = what_to_do(face, canvas, second);
  if (top) return top;
  return locked ? locked : asked;
}

}  // namespace kiosk::display

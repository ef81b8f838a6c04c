#include "display/diary_queue.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/excerpt.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Waiting = DiaryDayFace::Waiting;

constexpr float kPadding = 16;
constexpr float kTitle = kPageKey;
constexpr float kTitleAlone = 60;  // without the keys beside it
constexpr float kItem = 106;
constexpr float kGap = 4;
constexpr float kBetweenKeys = 12;
constexpr float kTwoColumns = 700;  // wider, and they stand in two, the keys above them

void title_row(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const Theme& theme = canvas.theme();
  const float count = canvas.width_of(Type::kSmallStrong, face.queue_count) + 36;
  canvas.write_within({box.x + 10, box.centre().y},
                      {face.queue_title, Type::kBodyStrong, theme.ink}, box.width - count - 30);
  if (face.queue_count.empty()) return;
  const Rect pill{box.right() - count, box.centre().y - 22, count, 44};
  canvas.fill(pill, theme.warn.soft, 22);
  canvas.write(pill.centre(),
               {face.queue_count, Type::kSmallStrong, theme.warn.words, Align::kCentre});
}

bool draw_waiting(Canvas& canvas, const Rect& box, const Waiting& waiting) {
  const Theme& theme = canvas.theme();
  const Group own{waiting.line, waiting.words};
  const Press press = canvas.target(waiting.person.name, box);
  const Rect shown = pressed(box, press);
  if (waiting.chosen) {
    canvas.fill(shown, theme.primary_soft, 18);
    canvas.fill({shown.x, shown.y + 22, 6, shown.height - 44}, theme.primary, 3);
  } else if (press.held) {
    canvas.fill(shown, theme.sunken, 18);
  }
  avatar(canvas, {shown.x + 54, shown.centre().y}, 34, waiting.person);
  const float x = shown.x + 102;
  const float room = shown.right() - 12 - x;
  const float y = shown.centre().y;
  canvas.write_name({x, y - 30}, {waiting.person.name, Type::kSmallStrong, theme.ink}, room);
  canvas.write_within({x, y + 2}, {waiting.line, Type::kMin, theme.ink_second}, room);
  const Color words = waiting.flagged ? theme.warn.words : theme.ink_second;
  const float sign = waiting.flagged ? 26 : 0;
  if (waiting.flagged) canvas.sign({x + 9, y + 32}, SignSize::kTiny, words, kSignTrouble);
  const bool strong = strong_within(canvas, waiting.words, room - sign) == Type::kSmallStrong;
  write_excerpt(canvas, {x + sign, y + 32 - line_height(Type::kMin) / 2, room - sign, 0},
                {waiting.words, strong ? Type::kMinStrong : Type::kMin, words, 1});
  return press.fired;
}

struct Grid {
  std::size_t columns = 1;
  std::size_t rows = 1;
  std::size_t shown() const { return columns * rows; }
};

Grid grid_in(const Rect& list) {
  const auto rows = static_cast<std::size_t>(std::max(1.0F, (list.height + kGap) / (kItem + kGap)));
  return {list.width >= kTwoColumns ? 2U : 1U, rows};
}

// Pale and deaf where it leads nowhere.
bool turn_key(Canvas& canvas, const Rect& box, std::string_view name, Sign sign, bool deaf) {
  if (!deaf) return sign_button(canvas, box, name, sign);
  canvas.fill(box, canvas.theme().sunken, 20);
  canvas.sign(box.centre(), SignSize::kMedium, canvas.theme().ink_hint, sign);
  return false;
}

// Both keys beside each other across `row`, or a push with the finger on the list.
std::optional<int> turned_by(Canvas& canvas, const Rect& row, const Rect& list,
                             const PageKeyNames& names, const ListEnds& ends) {
  const float width = (row.width - kBetweenKeys) / 2;
  const Rect up = row.left_part(width);
  const Rect down = row.without_left(width + kBetweenKeys);
  if (turn_key(canvas, up, names.up, kSignUp, ends.at_top)) return -1;
  if (turn_key(canvas, down, names.down, kSignDown, ends.at_end)) return 1;
  const auto push = canvas.pushed(list);
  const bool nowhere = push && (*push > 0 ? ends.at_end : ends.at_top);
  return nowhere ? std::nullopt : push;
}

}  // namespace

float diary_queue_height(std::size_t lines) {
  return 2 * kPadding + kTitle + static_cast<float>(lines) * (kItem + kGap) - kGap;
}

std::optional<Intent> diary_queue(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  card(canvas, box, 28);
  const Rect inner = box.inset(kPadding);
  const bool above = grid_in(inner).columns > 1;
  const Rect title = inner.top_part(above ? kTitle : kTitleAlone);
  const Rect list = inner.without_top(title.height);
  const std::size_t all = face.queue.size();
  const bool keys = grid_in(list).shown() < all;
  const float beside = keys && above ? 2 * kPageKey + 2 * kBetweenKeys : 0;
  title_row(canvas, title.left_part(title.width - beside), face);
  const Rect room = keys && !above ? list.without_bottom(kPageKey + kBetweenKeys) : list;
  const Grid grid = grid_in(room);
  const std::size_t first = std::min(face.first_waiting, all) / grid.shown() * grid.shown();
  const std::size_t end = std::min(all, first + grid.shown());
  const float width = room.width / static_cast<float>(grid.columns);
  std::optional<Intent> answer;
  for (std::size_t i = first; i < end; ++i) {
    const auto column = static_cast<float>((i - first) % grid.columns);
    const std::size_t line = (i - first) / grid.columns;
    const Rect place{room.x + column * width, room.y + static_cast<float>(line) * (kItem + kGap),
                     width - kGap, kItem};
    if (draw_waiting(canvas, place, face.queue[i])) answer = face.queue[i].opens;
  }
  if (!keys) return answer;
  const Rect row =
      above ? title.without_left(title.width - beside + kBetweenKeys) : list.bottom_part(kPageKey);
  const auto page = turned_by(canvas, row, room, face.queue_keys, {first == 0, end == all});
  if (!page) return answer;
  return ShowWaitingFrom{*page > 0 ? end : first - grid.shown()};
}

}  // namespace kiosk::display

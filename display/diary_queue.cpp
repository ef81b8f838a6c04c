#include "display/diary_queue.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Waiting = DiaryDayFace::Waiting;

constexpr float kPadding = 16;
constexpr float kTitle = 64;
constexpr float kItem = 106;
constexpr float kGap = 4;
constexpr float kTwoColumns = 900;  // wider, and they stand in two

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
  canvas.write_within({x + sign, y + 32}, {waiting.words, Type::kMinStrong, words}, room - sign);
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

// A key across half of the row below the list; pale and deaf where it leads nowhere.
bool half_key(Canvas& canvas, const Rect& box, std::string_view name, bool up, bool deaf) {
  const Sign sign = up ? kSignUp : kSignDown;
  if (!deaf) return sign_button(canvas, box, name, sign);
  canvas.fill(box, canvas.theme().sunken, 20);
  canvas.sign(box.centre(), SignSize::kMedium, canvas.theme().ink_hint, sign);
  return false;
}

std::optional<int> turned_below(Canvas& canvas, const Rect& list, const PageKeyNames& names,
                                const ListEnds& ends) {
  const Rect row = list.bottom_part(kPageKey);
  const float width = (row.width - 12) / 2;
  if (half_key(canvas, row.left_part(width), names.up, true, ends.at_top)) return -1;
  if (half_key(canvas, row.without_left(width + 12), names.down, false, ends.at_end)) return 1;
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
  title_row(canvas, inner.top_part(kTitle), face);
  Rect list = inner.without_top(kTitle);
  const std::size_t all = face.queue.size();
  // The keys stand below a column, where names have all its width, and beside two.
  const bool keys = grid_in(list).shown() < all;
  const bool below = grid_in(list).columns == 1;
  const Rect room = !keys   ? list
                    : below ? list.without_bottom(kPageKey + 12)
                            : list.left_part(list.width - kPageKey - kGutter);
  const Grid grid = grid_in(room);
  const std::size_t first = std::min(face.first_waiting, all) / grid.shown() * grid.shown();
  const std::size_t end = std::min(all, first + grid.shown());
  const float width = room.width / static_cast<float>(grid.columns);
  std::optional<Intent> answer;
  for (std::size_t i = first; i < end; ++i) {
    const auto column = static_cast<float>((i - first) % grid.columns);
    const auto row = static_cast<float>((i - first) / grid.columns);
    const Rect place{room.x + column * width, room.y + row * (kItem + kGap), width - kGap, kItem};
    if (draw_waiting(canvas, place, face.queue[i])) answer = face.queue[i].opens;
  }
  if (!keys) return answer;
  const ListEnds ends{first == 0, end == all};
  const auto page = below ? turned_below(canvas, list, face.queue_keys, ends)
                          : turned(canvas, list, face.queue_keys, ends);
  if (!page) return answer;
  return ShowWaitingFrom{*page > 0 ? end : first - grid.shown()};
}

}  // namespace kiosk::display

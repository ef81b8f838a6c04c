#include "display/overview_top.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/side_strip.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kKey = 76;
constexpr float kClockWidth = 132;
constexpr float kTitleWidth = 420;
constexpr float kActionWidth = 408;
constexpr float kCountdown = 84;
constexpr float kSecondRow = 104;

float margin_of(const Rect& area) { return is_tight(area) ? 24 : 36; }
float row_height(const Rect& area) { return is_tight(area) ? 96 : 112; }

struct TopLayout {
  Rect back;
  Rect title;
  Rect countdown;
  Rect clock;
  Rect action;
  Rect who;
};

TopLayout layout_of(const Rect& area, bool action) {
  const Rect row = area.top_part(row_height(area)).sides_in(margin_of(area));
  const float y = row.centre().y - kKey / 2;
  TopLayout layout;
  layout.back = {row.x, y, kKey, kKey};
  layout.clock = {row.right() - kClockWidth, y, kClockWidth, kKey};
  if (is_wide(area)) {
    layout.action = {layout.clock.x - 20 - kActionWidth, y, kActionWidth, kKey};
    layout.title = {layout.back.right() + 20, row.y, kTitleWidth, row.height};
    layout.countdown = {(action ? layout.action.x : layout.clock.x) - 12 - kCountdown, y,
                        kCountdown, kKey};
    const float x = layout.title.right() + 12;
    layout.who = {x, row.centre().y - kSideLineHeight / 2, layout.countdown.x - x, kSideLineHeight};
    return layout;
  }
  const Rect second{row.x, row.bottom() - 8, row.width, kSideLineHeight};
  layout.action = {second.right() - kActionWidth, second.centre().y - kKey / 2, kActionWidth, kKey};
  layout.countdown = {layout.clock.x - 12 - kCountdown, y, kCountdown, kKey};
  layout.title = {layout.back.right() + 20, row.y, layout.countdown.x - layout.back.right() - 32,
                  row.height};
  layout.who = second.left_part(second.width - (action ? kActionWidth + 20 : 0));
  return layout;
}

// At the right of the box, as wide as it must be; what is left of the box.
Rect who_looks(const Person& person, Canvas& canvas, const Rect& box, bool at_right) {
  const Theme& theme = canvas.theme();
  const float wanted = 86 + std::max(canvas.width_of(Type::kSmallStrong, person.name),
                                     canvas.width_of(Type::kMin, person.line));
  const float width = std::min(wanted, box.width);
  const Rect place = at_right ? box.without_left(box.width - width) : box;
  const float y = place.centre().y;
  avatar(canvas, {place.x + 36, y}, 33, person);
  const Rect words = place.without_left(84);
  const bool one_line = canvas.width_of(Type::kMin, person.line) <= words.width;
  canvas.write_name({words.x, y - (one_line ? 18.0F : 26.0F)},
                    {person.name, Type::kSmallStrong, theme.ink}, words.width);
  write_fitted(canvas, {words.x, y - 8, words.width, 52},
               {person.line, Type::kMin, theme.ink_second});
  return box.left_part(box.width - width);
}

// How far the record has come, where there is room for it.
void line_pill(const Pill& told, Canvas& canvas, const Rect& room) {
  const Theme& theme = canvas.theme();
  const Tone& tone = told.state == Pill::State::kOffline     ? theme.warn
                     : told.state == Pill::State::kConnected ? theme.ok
                                                             : theme.offline;
  const PillLook look{sign_of(told.state), told.words, tone.soft, tone.words};
  const float width = pill_width(canvas, look);
  if (width + 24 > room.width) return;
  pill(canvas, {room.right() - 24 - width, room.centre().y - kPillHeight / 2, width, kPillHeight},
       look);
}

}  // namespace

float overview_top_height(const Rect& area) {
  return row_height(area) + (is_wide(area) ? 0 : kSecondRow);
}

Rect overview_side(const OverviewTop& top, const Rect& area) {
  return layout_of(area, top.action.has_value()).who;
}

Rect below_overview_top(const Rect& area) {
  const Rect below = area.without_top(overview_top_height(area)).sides_in(margin_of(area));
  return below.without_top(overview_gap(area)).without_bottom(margin_of(area));
}

const Tone& tone_of(const Theme& theme, Tint tint) {
  switch (tint) {
    case Tint::kOk: return theme.ok;
    case Tint::kLate: return theme.warn;
    case Tint::kAway: return theme.trip;
    case Tint::kLeave: return theme.info;
    case Tint::kUnheard: break;
  }
  return theme.offline;
}

std::optional<int> turned(Canvas& canvas, const Rect& list, const PageKeyNames& names,
                          const ListEnds& ends) {
  const auto touched = page_keys(canvas, {list.right() - kPageKey, list.y, kPageKey, list.height},
                                 {names.up, names.down, ends.at_top, ends.at_end});
  if (touched) return touched;
  const auto push = canvas.pushed(list);
  const bool nowhere = push && (*push > 0 ? ends.at_end : ends.at_top);
  return nowhere ? std::nullopt : push;
}

bool sign_button(Canvas& canvas, const Rect& box, std::string_view name, Sign sign) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(name, box);
  const Rect shown = pressed(box, press);
  canvas.fill(shown, theme.primary_soft, 20);
  canvas.sign(shown.centre(), SignSize::kMedium, theme.primary, sign);
  return press.fired;
}

void write_fitted(Canvas& canvas, const Rect& box, Words words) {
  const float x = words.align == Align::kCentre ? box.centre().x : box.x;
  const Words small{words.words, Type::kMin, words.color, words.align};
  const bool one_line = canvas.width_of(Type::kMin, words.words) <= box.width;
  if (one_line || !canvas.fits_lines(box.width, small)) {
    canvas.write_within({x, box.centre().y}, words, box.width);
    return;
  }
  const float height = canvas.height_of_lines(box.width, small);
  canvas.write_lines({box.x, box.centre().y - height / 2, box.width, 0}, small);
}

std::optional<Intent> draw_overview_top(const Screen& screen, const OverviewTop& top,
                                        Canvas& canvas, const Rect& area) {
  const Theme& theme = canvas.theme();
  const Rect band = area.top_part(overview_top_height(area));
  canvas.fill(band, theme.surface);
  canvas.line({band.x, band.bottom()}, {band.right(), band.bottom()}, {theme.line, 2});
  const TopLayout layout = layout_of(area, top.action.has_value());
  std::optional<Intent> answer;
  if (sign_button(canvas, layout.back, top.back.title, sign_of(top.back.icon)))
    answer = top.back.intent;
  const Rect& title = layout.title;
  canvas.write_within({title.x, title.centre().y - 18}, {top.title, Type::kTitle, theme.ink},
                      title.width);
  canvas.write_within({title.x, title.centre().y + 22}, {top.line, Type::kSmall, theme.ink_second},
                      title.width);
  canvas.write({layout.clock.right(), layout.clock.centre().y},
               {top.clock, Type::kHeading, theme.ink, Align::kRight});
  if (top.countdown)
    countdown(canvas, layout.countdown, *top.countdown,
              {theme.line, theme.primary, theme.ink, theme.ink_second});
  if (top.action && button(canvas, layout.action, *top.action, ButtonLook::kOutlined))
    answer = top.action->intent;
  if (!screen.side.empty()) return answer;
  const Rect room = who_looks(top.by, canvas, layout.who, is_wide(area));
  line_pill(screen.pill, canvas, is_wide(area) ? room : Rect{});
  return answer;
}

}  // namespace kiosk::display

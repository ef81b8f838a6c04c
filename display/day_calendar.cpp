#include "display/day_calendar.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/overview_top.h"

namespace kiosk::display {
namespace {

constexpr float kNames = 34;
constexpr float kGap = 6;
constexpr std::size_t kWeek = 7;

struct CellLook {
  Color ground;
  Color ink;
  bool outlined = false;
};

CellLook look_of(const Theme& theme, const DayCalendar::Cell& shown) {
  if (shown.day.likely) return {theme.primary, theme.on_primary};
  if (shown.tint) return {tone_of(theme, *shown.tint).soft, tone_of(theme, *shown.tint).words};
  if (shown.off) return {theme.sunken, theme.ink_second};
  return {theme.surface, shown.of_another_month ? theme.ink_second : theme.ink, true};
}

bool cell(const DayCalendar::Cell& shown, Canvas& canvas, const Rect& place) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(shown.day.title, place);
  const Rect box = pressed(place, press);
  const CellLook look = look_of(theme, shown);
  canvas.fill(box, look.ground, 16);
  if (look.outlined) canvas.outline(box, {theme.line, 2}, 16);
  const Color ink = look.ink;
  canvas.write_within(box.centre(), {shown.day.title, Type::kSmallStrong, ink, Align::kCentre},
                      box.width - 8);
  return press.fired;
}

}  // namespace

float day_calendar_height(const DayCalendar& calendar) {
  const std::size_t weeks = (calendar.days.size() + kWeek - 1) / kWeek;
  return kNames + static_cast<float>(weeks) * (kDayCell + kGap) - kGap;
}

std::optional<Intent> draw_day_calendar(const DayCalendar& calendar, Canvas& canvas,
                                        const Rect& box) {
  const float width = (box.width - kGap * (kWeek - 1)) / kWeek;
  for (std::size_t i = 0; i < std::min(kWeek, calendar.weekdays.size()); ++i) {
    const float x = box.x + static_cast<float>(i) * (width + kGap) + width / 2;
    canvas.write({x, box.y + 12}, {calendar.weekdays[i], Type::kMinStrong,
                                   canvas.theme().ink_second, Align::kCentre});
  }
  std::optional<Intent> answer;
  for (std::size_t i = 0; i < calendar.days.size(); ++i) {
    const std::size_t week = i / kWeek;
    const float x = box.x + static_cast<float>(i % kWeek) * (width + kGap);
    const float y = box.y + kNames + static_cast<float>(week) * (kDayCell + kGap);
    if (cell(calendar.days[i], canvas, {x, y, width, kDayCell}))
      answer = calendar.days[i].day.intent;
  }
  return answer;
}

}  // namespace kiosk::display

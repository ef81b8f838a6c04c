// From when to when an entry goes.

#include <algorithm>

#include "display/buttons.h"
#include "display/diary_parts.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Time = DiaryEntryFace::Time;

constexpr float kStep = 72;  // − and +
constexpr float kPadding = 12;
constexpr float kSignRoom = 52;
constexpr float kLeastGaps = 60;  // all of them together

// One of the two: its title, −, the time, +.
struct Moment {
  std::string_view title;
  std::string_view time;
  const Button& earlier;
  const Button& later;
};

float width_of(const Canvas& canvas, const Moment& moment) {
  return canvas.width_of(Type::kBody, moment.title) + canvas.width_of(Type::kTitle, moment.time) +
         2 * kStep;
}

// Returns where it ends.
float draw_moment(Canvas& canvas, const Rect& box, const Moment& moment, float gap,
                  std::optional<Intent>& answer) {
  const Theme& theme = canvas.theme();
  const float y = box.centre().y;
  float x = box.x;
  x += canvas.write({x, y}, {moment.title, Type::kBody, theme.ink_second}) + gap;
  if (sign_button(canvas, {x, y - kStep / 2, kStep, kStep}, moment.earlier.title, kSignLess))
    answer = moment.earlier.intent;
  x += kStep + gap;
  x += canvas.write({x, y}, {moment.time, Type::kTitle, theme.ink}) + gap;
  if (sign_button(canvas, {x, y - kStep / 2, kStep, kStep}, moment.later.title, kSignMore))
    answer = moment.later.intent;
  return x + kStep;
}

PillLook lasting_look(const Theme& theme, const Time& time) {
  return {kSignLasting, time.lasting, theme.primary_soft, theme.primary};
}

// With its sign, or small and without one.
float lasting_width(const Canvas& canvas, const Time& time, bool roomy) {
  if (time.lasting.empty()) return 0;
  return roomy ? pill_width(canvas, lasting_look(canvas.theme(), time))
               : canvas.width_of(Type::kMinStrong, time.lasting) + 36;
}

void draw_lasting(Canvas& canvas, const Rect& box, const Time& time, bool roomy) {
  if (time.lasting.empty()) return;
  const PillLook look = lasting_look(canvas.theme(), time);
  if (roomy) return pill(canvas, box, look);
  canvas.fill(box, look.ground, box.height / 2);
  canvas.write(box.centre(), {look.words, Type::kMinStrong, look.color, Align::kCentre});
}

}  // namespace

std::optional<Intent> time_row(Canvas& canvas, const Rect& box, const Time& time) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 22);
  const Rect inner = box.sides_in(kPadding + 4);
  const Moment from{time.from_title, time.from, time.from_earlier, time.from_later};
  const Moment to{time.to_title, time.to, time.to_earlier, time.to_later};
  const float moments = width_of(canvas, from) + width_of(canvas, to);
  const bool roomy = inner.width - moments - lasting_width(canvas, time, true) >= kLeastGaps;
  const float pill = lasting_width(canvas, time, roomy);
  const float taken = moments + pill;
  const bool signed_row = inner.width - taken - kSignRoom > 8 * 14;
  float x = inner.x;
  if (signed_row) {
    canvas.sign({x + 22, inner.centre().y}, SignSize::kMedium, theme.ink_second,
                sign_of(Icon::kClock));
    x += kSignRoom;
  }
  // Three gaps in each moment, two as wide as two of them beside both.
  const float spare = inner.right() - x - taken;
  const float gap = std::clamp(spare / 10, 3.0F, 20.0F);
  std::optional<Intent> answer;
  x = draw_moment(canvas, inner.without_left(x - inner.x), from, gap, answer) + 2 * gap;
  draw_moment(canvas, inner.without_left(x - inner.x), to, gap, answer);
  draw_lasting(canvas,
               {inner.right() - pill, inner.centre().y - kPillHeight / 2, pill, kPillHeight}, time,
               roomy);
  return answer;
}

}  // namespace kiosk::display

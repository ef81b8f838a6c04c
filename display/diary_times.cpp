// From when to when an entry goes.

#include <algorithm>

#include "display/buttons.h"
#include "display/diary_parts.h"
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

// Where its parts begin, from the left.
struct Places {
  float title = 0;
  float earlier = 0;
  float time = 0;
  float later = 0;
  float end = 0;
};

Places places_of(const Canvas& canvas, const Moment& moment, float x, float gap) {
  Places places;
  places.title = x;
  places.earlier = x + canvas.width_of(Type::kBody, moment.title) + gap;
  places.time = places.earlier + kStep + gap;
  places.later = places.time + canvas.width_of(Type::kTitle, moment.time) + gap;
  places.end = places.later + kStep;
  return places;
}

// The ground of − or +. What stands on it comes after all of them, which costs the renderer less.
bool step_ground(Canvas& canvas, Point left, const Button& step) {
  const Rect box{left.x, left.y - kStep / 2, kStep, kStep};
  const Press press = canvas.target(step.title, box);
  canvas.fill(pressed(box, press), canvas.theme().primary_soft, 20);
  return press.fired;
}

std::optional<Intent> moment_grounds(Canvas& canvas, const Moment& moment, const Places& at,
                                     float y) {
  std::optional<Intent> answer;
  if (step_ground(canvas, {at.earlier, y}, moment.earlier)) answer = moment.earlier.intent;
  if (step_ground(canvas, {at.later, y}, moment.later)) answer = moment.later.intent;
  return answer;
}

void moment_words(Canvas& canvas, const Moment& moment, const Places& at, float y) {
  const Theme& theme = canvas.theme();
  canvas.write({at.title, y}, {moment.title, Type::kBody, theme.ink_second});
  canvas.write({at.time, y}, {moment.time, Type::kTitle, theme.ink});
  canvas.sign({at.earlier + kStep / 2, y}, SignSize::kMedium, theme.primary, kSignLess);
  canvas.sign({at.later + kStep / 2, y}, SignSize::kMedium, theme.primary, kSignMore);
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
  const float y = inner.centre().y;
  const float x = inner.x + (signed_row ? kSignRoom : 0);
  // Three gaps in each moment, two as wide as two of them beside both.
  const float gap = std::clamp((inner.right() - x - taken) / 10, 3.0F, 20.0F);
  const Places first = places_of(canvas, from, x, gap);
  const Places second = places_of(canvas, to, first.end + 2 * gap, gap);
  std::optional<Intent> answer = moment_grounds(canvas, from, first, y);
  if (const auto moved = moment_grounds(canvas, to, second, y)) answer = moved;
  if (signed_row)
    canvas.sign({inner.x + 22, y}, SignSize::kMedium, theme.ink_second, sign_of(Icon::kClock));
  moment_words(canvas, from, first, y);
  moment_words(canvas, to, second, y);
  draw_lasting(canvas,
               {inner.right() - pill, inner.centre().y - kPillHeight / 2, pill, kPillHeight}, time,
               roomy);
  return answer;
}

}  // namespace kiosk::display

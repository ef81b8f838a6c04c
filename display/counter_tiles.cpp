#include "display/counter_tiles.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kTallest = 300;
constexpr float kBetween = 24;
constexpr float kCorner = 28;
constexpr float kPadding = 40;
constexpr float kHighNumber = 230;  // lower, and the number is smaller and beside its words
constexpr float kDisc = 44;
constexpr float kLowDisc = 36;

std::size_t rows_of(std::size_t count, bool beside) { return beside ? (count + 1) / 2 : count; }

// "+" on a disc: what a touch does.
void plus(Canvas& canvas, Point centre, float radius) {
  const Theme& theme = canvas.theme();
  canvas.disc(centre, radius, theme.primary_soft);
  canvas.sign(centre, SignSize::kLarge, theme.primary, kSignMore);
}

// In one line, or in two smaller ones.
void counted_words(Canvas& canvas, const Rect& box, std::string_view words) {
  const Words one{words, Type::kTitle, canvas.theme().ink};
  if (canvas.width_of(Type::kTitle, words) <= box.width)
    return void(canvas.write_within({box.x, box.centre().y}, one, box.width));
  const Words two{words, Type::kSmallStrong, canvas.theme().ink};
  const float height = canvas.height_of_lines(box.width, two);
  canvas.write_lines({box.x, box.centre().y - height / 2, box.width, height}, two);
}

void high_counter(Canvas& canvas, const Rect& inner, const Button& counter) {
  constexpr float kNumberRow = 128;
  constexpr float kWordsRow = 76;
  const float top = inner.centre().y - (kNumberRow + kWordsRow) / 2;
  const Rect number{inner.x, top, inner.width, kNumberRow};
  canvas.write({number.x, number.centre().y},
               {counter.line, Type::kResult, canvas.theme().primary});
  plus(canvas, {number.right() - kDisc, number.centre().y}, kDisc);
  counted_words(canvas, {inner.x, number.bottom(), inner.width, kWordsRow}, counter.title);
}

void low_counter(Canvas& canvas, const Rect& inner, const Button& counter) {
  constexpr float kNumber = 132;  // three digits of it
  canvas.write({inner.x, inner.centre().y}, {counter.line, Type::kLarge, canvas.theme().primary});
  plus(canvas, {inner.right() - kLowDisc, inner.centre().y}, kLowDisc);
  Rect words = inner.without_left(kNumber);
  words.width -= 2 * kLowDisc + kPadding / 2;
  counted_words(canvas, words, counter.title);
}

bool counter_tile(Canvas& canvas, const Rect& box, const Button& counter) {
  const Press press = canvas.target(counter.title, box);
  const Rect shown = pressed(box, press);
  card(canvas, shown, kCorner);
  if (counter.likely) canvas.outline(shown, {canvas.theme().primary, 3}, kCorner);
  const bool low = shown.height < kHighNumber;
  const Rect inner = shown.inset(low ? kPadding / 2 : kPadding / 2 + 4).sides_in(kPadding / 2);
  if (low)
    low_counter(canvas, inner, counter);
  else
    high_counter(canvas, inner, counter);
  return press.fired;
}

}  // namespace

float counter_tiles_height(std::size_t count, const CounterRoom& room) {
  const auto rows = static_cast<float>(rows_of(count, room.beside));
  return std::min(rows * (kTallest + kBetween) - kBetween, room.height);
}

std::optional<Intent> counter_tiles(Canvas& canvas, const Rect& box,
                                    const std::vector<Button>& counters, bool beside) {
  std::optional<Intent> answer;
  const auto rows = static_cast<float>(rows_of(counters.size(), beside));
  const float height = (box.height + kBetween) / rows - kBetween;
  const float width = beside ? (box.width - kBetween) / 2 : box.width;
  for (std::size_t i = 0; i < counters.size(); ++i) {
    const auto row = static_cast<float>(beside ? i / 2 : i);
    const float column = beside && i % 2 == 1 ? width + kBetween : 0;
    const bool alone = beside && i % 2 == 0 && i + 1 == counters.size();
    const Rect place{box.x + column, box.y + row * (height + kBetween), alone ? box.width : width,
                     height};
    if (counter_tile(canvas, place, counters[i])) answer = counters[i].intent;
  }
  return answer;
}

}  // namespace kiosk::display

// What became of an entry: chosen, counted, or written into further fields.

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/diary_parts.h"
#include "display/excerpt.h"
#include "display/overview_top.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;
using Choice = DiaryEntryFace::Choice;
using Quantity = DiaryEntryFace::Quantity;

constexpr std::size_t kMostOptions = 8;
constexpr float kControl = 72;
constexpr float kHeading = 30;         // above a control
constexpr float kHeadingBeside = 190;  // before it
constexpr float kBetween = 24;
constexpr float kRowGap = 10;
constexpr float kNarrowest = 158;  // of a field
constexpr float kLeastStepper = 300;

struct Options {
  std::array<std::string_view, kMostOptions> words{};
  std::size_t count = 0;
  std::size_t chosen = 0;

  std::span<const std::string_view> all() const { return {words.data(), count}; }
};

Options options_of(const Choice& choice) {
  Options options;
  options.count = std::min(choice.options.size(), kMostOptions);
  options.chosen = options.count;
  for (std::size_t i = 0; i < options.count; ++i) {
    options.words[i] = choice.options[i].title;
    if (choice.options[i].likely) options.chosen = i;
  }
  return options;
}

Answer choose(Canvas& canvas, const Rect& box, const Choice& choice) {
  const Group own{choice.heading, "choice"};
  const Options options = options_of(choice);
  if (options.count == 0) return {};
  const auto touched = segmented(canvas, box, options.all(), options.chosen, Parts::kByWords);
  return touched ? Answer{choice.options[*touched].intent} : Answer{};
}

Answer count(Canvas& canvas, const Rect& box, const Quantity& quantity) {
  const auto touched = stepper(
      canvas, box, {quantity.less.title, quantity.more.title, quantity.value, quantity.least});
  if (!touched) {
    const Rect number = box.sides_in(box.height);
    return canvas.target(quantity.write.title, number).fired ? Answer{quantity.write.intent}
                                                             : Answer{};
  }
  return *touched < 0 ? quantity.less.intent : quantity.more.intent;
}

float quantity_width(const Canvas& canvas, const Quantity& quantity) {
  return std::max(kLeastStepper, canvas.width_of(Type::kTitle, quantity.value) + 2 * kControl + 48);
}

// The part of `box` that is left for a control by its heading, which stands above it or before it.
Rect headed(Canvas& canvas, const Rect& box, std::string_view heading, bool above) {
  const Words words{heading, Type::kMin, canvas.theme().ink_second};
  if (above) {
    canvas.write_within({box.x + 4, box.y + kHeading / 2 - 3}, words, box.width - 4);
    return box.without_top(kHeading);
  }
  write_fitted(canvas, {box.x, box.y, kHeadingBeside - 16, box.height},
               {heading, Type::kSmallStrong, words.color});
  return box.without_left(kHeadingBeside);
}

std::size_t option_count(const DiaryEntryFace& face) {
  return face.choices.size() + (face.quantity ? 1 : 0);
}

// Beside each other, as wide as their words need, what is left shared among them.
Answer options_beside(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  float needed = face.quantity ? quantity_width(canvas, *face.quantity) : 0;
  for (const Choice& choice : face.choices)
    needed += segmented_width(canvas, options_of(choice).all());
  const auto between = static_cast<float>(option_count(face) - 1) * kBetween;
  const float share = (box.width - between) / needed;
  Answer answer;
  Rect rest = box;
  for (const Choice& choice : face.choices) {
    const float width = segmented_width(canvas, options_of(choice).all()) * share;
    const Rect place = headed(canvas, rest.left_part(width), choice.heading, true);
    if (const Answer chosen = choose(canvas, place, choice)) answer = chosen;
    rest = rest.without_left(width + kBetween);
  }
  if (!face.quantity) return answer;
  const Rect place = headed(canvas, rest, face.quantity->heading, true);
  const Answer counted = count(canvas, place, *face.quantity);
  return counted ? counted : answer;
}

Answer options_below(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  Answer answer;
  Rect row = box.top_part(kControl);
  for (const Choice& choice : face.choices) {
    const Rect place = headed(canvas, row, choice.heading, false);
    if (const Answer chosen = choose(canvas, place, choice)) answer = chosen;
    row.y += kControl + kRowGap;
  }
  if (!face.quantity) return answer;
  const Rect place = headed(canvas, row, face.quantity->heading, false);
  const float width = std::min(place.width, 1.3F * quantity_width(canvas, *face.quantity));
  const Answer counted = count(canvas, place.left_part(width), *face.quantity);
  return counted ? counted : answer;
}

struct FieldGrid {
  std::size_t columns = 1;
  std::size_t rows = 1;
};

FieldGrid grid_of(std::size_t fields, float width) {
  const auto most =
      static_cast<std::size_t>(std::max(1.0F, (width + kRowGap) / (kNarrowest + kRowGap)));
  FieldGrid grid;
  grid.rows = std::max<std::size_t>(1, (fields + most - 1) / most);
  grid.columns = std::max<std::size_t>(1, (fields + grid.rows - 1) / grid.rows);
  return grid;
}

float more_title(const Canvas& canvas, const DiaryEntryFace& face) {
  return std::min(kHeadingBeside, canvas.width_of(Type::kSmallStrong, face.more_title) + 28);
}

// What stands in it below its title, or only the title with a sign to fill it.
bool field_tile(Canvas& canvas, const Rect& box, const Button& field) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(field.title, box);
  const Rect shown = pressed(box, press);
  canvas.fill(shown, theme.surface, 18);
  canvas.outline(shown, {theme.line, 2}, 18);
  const Rect inner = shown.sides_in(16);
  if (!field.line.empty()) {
    canvas.write_within({inner.x, shown.centre().y - 16},
                        {field.title, Type::kMin, theme.ink_second}, inner.width);
    write_excerpt(canvas, {inner.x, shown.centre().y - 2, inner.width, 0},
                  {field.line, Type::kMinStrong, theme.ink, 1});
    return press.fired;
  }
  canvas.sign({inner.x + 8, shown.centre().y}, SignSize::kTiny, theme.primary, kSignMore);
  write_fitted(canvas, {inner.x + 26, shown.y, inner.width - 26, shown.height},
               {field.title, strong_within(canvas, field.title, inner.width - 26), theme.ink});
  return press.fired;
}

}  // namespace

float options_height(const DiaryEntryFace& face, const Rect& area) {
  const auto count = static_cast<float>(option_count(face));
  if (count == 0) return 0;
  return is_wide(area) ? kHeading + kControl : count * (kControl + kRowGap) - kRowGap;
}

std::optional<Intent> entry_options(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  if (option_count(face) == 0) return {};
  return is_wide(canvas.glass()) ? options_beside(canvas, box, face)
                                 : options_below(canvas, box, face);
}

float more_fields_height(const Canvas& canvas, const DiaryEntryFace& face, float width) {
  if (face.more_fields.empty()) return 0;
  const FieldGrid grid = grid_of(face.more_fields.size(), width - more_title(canvas, face));
  return static_cast<float>(grid.rows) * (kControl + kRowGap) - kRowGap;
}

std::optional<Intent> more_fields(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  if (face.more_fields.empty()) return {};
  const float heading = more_title(canvas, face);
  write_fitted(canvas, {box.x, box.y, heading - 12, kControl},
               {face.more_title, Type::kSmallStrong, canvas.theme().ink_second});
  const Rect tiles = box.without_left(heading);
  const FieldGrid grid = grid_of(face.more_fields.size(), tiles.width);
  const float width = (tiles.width + kRowGap) / static_cast<float>(grid.columns) - kRowGap;
  Answer answer;
  for (std::size_t i = 0; i < face.more_fields.size(); ++i) {
    const auto column = static_cast<float>(i % grid.columns);
    const std::size_t row = i / grid.columns;
    const Rect place{tiles.x + column * (width + kRowGap),
                     tiles.y + static_cast<float>(row) * (kControl + kRowGap), width, kControl};
    if (field_tile(canvas, place, face.more_fields[i])) answer = face.more_fields[i].intent;
  }
  return answer;
}

}  // namespace kiosk::display

#include "display/chip_row.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "display/buttons.h"
#include "display/controls.h"
#include "display/excerpt.h"

namespace kiosk::display {
namespace {

constexpr float kGap = 12;
constexpr float kShown = 56;       // of its height; the rest is for the finger
constexpr float kPadding = 24;     // at each end of its words
constexpr float kMostPart = 0.6F;  // of the row: a long one leaves room for another
constexpr float kSignRoom = 36;
constexpr float kLeastRoom = 200;  // narrower, and no chip could be read

float width_of(const Canvas& canvas, const Button& chip) {
  return std::max(kChipHeight, canvas.width_of(Type::kSmallStrong, chip.title) + 2 * kPadding);
}

// First the grounds of all of them, then their words: each by itself costs the renderer more calls.
class Chips {
 public:
  Chips(Canvas& canvas, bool soft) : canvas_(canvas), soft_(soft) {}

  void add(const Rect& box, const Button& chip) {
    const Theme& theme = canvas_.theme();
    const Press press = canvas_.target(chip.title, box);
    const float above = std::max(0.0F, (box.height - kShown) / 2);
    const Rect whole{box.x, box.y + above, box.width, box.height - 2 * above};
    const Rect shown = pressed(whole, press);
    const float corner = shown.height / 2;
    const Color off = soft_ ? theme.primary_soft : theme.surface;
    canvas_.fill(shown, chip.likely ? theme.primary : off, corner);
    if (!soft_ && !chip.likely) canvas_.outline(shown, {theme.line, 2}, corner);
    if (count_ < drawn_.size()) drawn_[count_++] = {&chip, shown};
    if (press.fired) answer_ = chip.intent;
  }
  // After the last one.
  std::optional<Intent> words() {
    const Theme& theme = canvas_.theme();
    const float height = line_height(Type::kSmallStrong);
    for (const Drawn& each : std::span{drawn_}.first(count_)) {
      const Color off = soft_ ? theme.primary : theme.ink;
      const Rect line{each.box.x + kPadding - 2, each.box.centre().y - height / 2,
                      each.box.width - 2 * kPadding + 4, height};
      write_excerpt(canvas_, line,
                    {each.chip->title, Type::kSmallStrong,
                     each.chip->likely ? theme.on_primary : off, 1, Align::kCentre});
    }
    return answer_;
  }

 private:
  struct Drawn {
    const Button* chip = nullptr;
    Rect box;
  };
  Canvas& canvas_;
  bool soft_;
  std::array<Drawn, 24> drawn_{};
  std::size_t count_ = 0;
  std::optional<Intent> answer_;
};

// What stands before the chips. Returns where they begin.
float title(Canvas& canvas, const Rect& box, const ChipRow& row) {
  const Color ink = canvas.theme().ink_second;
  float x = box.x;
  if (!row.sign.empty()) {
    canvas.sign({x + 12, box.centre().y}, SignSize::kTiny, ink, row.sign);
    x += kSignRoom;
  }
  if (!row.title.empty()) x += canvas.write({x, box.centre().y}, {row.title, Type::kMin, ink}) + 18;
  return x;
}

}  // namespace

std::optional<Intent> chip_row(Canvas& canvas, const Rect& box, const ChipRow& row) {
  if (row.chips.empty()) return {};
  float x = title(canvas, box, row);
  if (box.right() - x < kLeastRoom) return {};
  const float most = (box.right() - x) * (row.chips.size() > 1 ? kMostPart : 1);
  Chips chips{canvas, row.soft};
  for (const Button& chip : row.chips) {
    const float width = std::min(width_of(canvas, chip), most);
    if (x + width > box.right()) break;
    chips.add({x, box.y, width, box.height}, chip);
    x += width + kGap;
  }
  return chips.words();
}

std::optional<Intent> chip_rows(Canvas& canvas, const Rect& box, const std::vector<Button>& all) {
  Chips chips{canvas, true};
  float x = box.x;
  float y = box.y;
  for (const Button& chip : all) {
    const float width = std::min(width_of(canvas, chip), box.width);
    if (x > box.x && x + width > box.right()) {
      x = box.x;
      y += kChipHeight;
    }
    if (y + kChipHeight > box.bottom() + 1) break;
    chips.add({x, y, width, kChipHeight}, chip);
    x += width + kGap;
  }
  return chips.words();
}

float chip_rows_height(const Canvas& canvas, float width, const std::vector<Button>& chips) {
  float x = 0;
  float height = chips.empty() ? 0 : kChipHeight;
  for (const Button& chip : chips) {
    const float taken = std::min(width_of(canvas, chip), width);
    if (x > 0 && x + taken > width) {
      x = 0;
      height += kChipHeight;
    }
    x += taken + kGap;
  }
  return height;
}

}  // namespace kiosk::display

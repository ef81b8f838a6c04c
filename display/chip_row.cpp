#include "display/chip_row.h"

#include <algorithm>

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

bool draw_chip(Canvas& canvas, const Rect& box, const Button& chip, bool soft) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(chip.title, box);
  const float above = std::max(0.0F, (box.height - kShown) / 2);
  const Rect shown = pressed(Rect{box.x, box.y + above, box.width, box.height - 2 * above}, press);
  const float corner = shown.height / 2;
  if (!soft && !chip.likely) canvas.shadow(shown, Elevation::kFlat, 0.10F);
  canvas.fill(shown,
              chip.likely ? theme.primary
              : soft      ? theme.primary_soft
                          : theme.surface,
              corner);
  if (!soft && !chip.likely && theme.dark) canvas.outline(shown, {theme.line, 1.5F}, corner);
  const Color words = chip.likely ? theme.on_primary : soft ? theme.primary : theme.ink;
  const float height = line_height(Type::kSmallStrong);
  write_excerpt(canvas,
                {shown.x + kPadding - 2, shown.centre().y - height / 2,
                 shown.width - 2 * kPadding + 4, height},
                {chip.title, Type::kSmallStrong, words, 1, Align::kCentre});
  return press.fired;
}

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
  std::optional<Intent> answer;
  if (row.chips.empty()) return answer;
  float x = title(canvas, box, row);
  if (box.right() - x < kLeastRoom) return answer;
  const float most = (box.right() - x) * (row.chips.size() > 1 ? kMostPart : 1);
  for (const Button& chip : row.chips) {
    const float width = std::min(width_of(canvas, chip), most);
    if (x + width > box.right()) break;
    if (draw_chip(canvas, {x, box.y, width, box.height}, chip, row.soft)) answer = chip.intent;
    x += width + kGap;
  }
  return answer;
}

std::optional<Intent> chip_rows(Canvas& canvas, const Rect& box, const std::vector<Button>& chips) {
  std::optional<Intent> answer;
  float x = box.x;
  float y = box.y;
  for (const Button& chip : chips) {
    const float width = std::min(width_of(canvas, chip), box.width);
    if (x > box.x && x + width > box.right()) {
      x = box.x;
      y += kChipHeight;
    }
    if (y + kChipHeight > box.bottom() + 1) break;
    if (draw_chip(canvas, {x, y, width, kChipHeight}, chip, true)) answer = chip.intent;
    x += width + kGap;
  }
  return answer;
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

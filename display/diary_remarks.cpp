#include "display/diary_remarks.h"

#include <algorithm>

#include "display/chip_row.h"

namespace kiosk::display {
namespace {

constexpr float kTitle = 42;
constexpr float kAbove = 8;        // in place of it, where the glass is low
constexpr float kMostPart = 0.6F;  // of the entries' room

float title_height(const Canvas& canvas) { return is_tight(canvas.glass()) ? kAbove : kTitle; }

}  // namespace

float diary_remarks_height(const Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  if (face.remarks.empty()) return 0;
  const float wanted = title_height(canvas) + chip_rows_height(canvas, box.width, face.remarks);
  return std::min(wanted, kMostPart * box.height);
}

std::optional<Intent> diary_remarks(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  if (face.remarks.empty()) return {};
  const Theme& theme = canvas.theme();
  canvas.line({box.x, box.y}, {box.right(), box.y}, {theme.line, 2});
  const float title = title_height(canvas);
  if (title > kAbove)
    canvas.write_within({box.x, box.y + title / 2 + 2},
                        {face.remarks_title, Type::kSmallStrong, theme.ink_second}, box.width);
  return chip_rows(canvas, box.without_top(title), face.remarks);
}

}  // namespace kiosk::display

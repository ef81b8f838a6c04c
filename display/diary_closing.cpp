// What is told before an entry is saved, and the buttons that end its writing.

#include <algorithm>
#include <string_view>

#include "display/buttons.h"
#include "display/diary_parts.h"
#include "display/excerpt.h"

namespace kiosk::display {
namespace {

constexpr float kSignRoom = 32;
constexpr float kGap = 18;

// In two lines where it is long.
Excerpt told_line(std::string_view words, Color color) {
  return {words, Type::kMinStrong, color, 2};
}

}  // namespace

float told_height(const Canvas& canvas, float width, const DiaryEntryFace& face) {
  float height = 0;
  const auto add = [&](const std::string& words) {
    if (!words.empty())
      height += height_of_excerpt(canvas, width - kSignRoom, told_line(words, {}));
  };
  add(face.notice);
  for (const std::string& finding : face.findings) add(finding);
  return height;
}

void told_before_saving(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  const Theme& theme = canvas.theme();
  const float all = std::min(told_height(canvas, box.width, face), box.height);
  Rect rest = box.without_top((box.height - all) / 2);
  const auto tell = [&](Sign sign, const std::string& words, Color color) {
    const Excerpt line = told_line(words, color);
    const float height = height_of_excerpt(canvas, rest.width - kSignRoom, line);
    if (words.empty() || height > rest.height + 1) return;
    canvas.sign({rest.x + 12, rest.y + line_height(line.type) / 2}, SignSize::kTiny, color, sign);
    write_excerpt(canvas, rest.without_left(kSignRoom), line);
    rest = rest.without_top(height);
  };
  tell(sign_of(Icon::kProgram), face.notice, theme.primary);
  for (const std::string& finding : face.findings) tell(kSignTrouble, finding, theme.warn.words);
}

float entry_closing_width(const Canvas& canvas, const DiaryEntryFace& face) {
  float width = 0;
  for (const Button& each : face.closing) width += button_width(canvas, each) + kGap;
  return std::max(0.0F, width - kGap);
}

std::optional<Intent> entry_closing(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  const auto count = static_cast<float>(std::max<std::size_t>(face.closing.size(), 1));
  const float spare = std::min(0.0F, box.width - entry_closing_width(canvas, face)) / count;
  std::optional<Intent> answer;
  float right = box.right();
  for (std::size_t i = face.closing.size(); i-- > 0;) {
    const Button& each = face.closing[i];
    const bool last = i + 1 == face.closing.size();
    const ButtonLook look = last     ? ButtonLook::kPrimary
                            : i == 0 ? ButtonLook::kGhost
                                     : ButtonLook::kOutlined;
    const float width = button_width(canvas, each) + spare;
    if (button(canvas, {right - width, box.y, width, box.height}, each, look)) answer = each.intent;
    right -= width + kGap;
  }
  return answer;
}

}  // namespace kiosk::display

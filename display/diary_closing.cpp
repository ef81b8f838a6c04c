// What is told before an entry is saved, and the buttons that end its writing.

#include <algorithm>
#include <string_view>

#include "display/buttons.h"
#include "display/diary_parts.h"
#include "display/excerpt.h"

namespace kiosk::display {
namespace {

constexpr float kLine = 30;
constexpr float kSignRoom = 32;
constexpr float kGap = 18;

// One of them in one line: the first words say it.
void told_line(Canvas& canvas, const Rect& box, Sign sign, Color color, std::string_view words) {
  canvas.sign({box.x + 12, box.centre().y}, SignSize::kTiny, color, sign);
  write_excerpt(canvas,
                {box.x + kSignRoom, box.centre().y - line_height(Type::kMinStrong) / 2,
                 box.width - kSignRoom, 0},
                {words, Type::kMinStrong, color, 1});
}

}  // namespace

float told_height(const DiaryEntryFace& face) {
  return kLine * static_cast<float>(face.findings.size() + (face.notice.empty() ? 0 : 1));
}

void told_before_saving(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  const Theme& theme = canvas.theme();
  const float all = std::min(told_height(face), box.height);
  Rect line{box.x, box.centre().y - all / 2, box.width, kLine};
  if (!face.notice.empty()) {
    told_line(canvas, line, sign_of(Icon::kProgram), theme.primary, face.notice);
    line.y += kLine;
  }
  for (const std::string& finding : face.findings) {
    if (line.bottom() > box.bottom() + 1) return;
    told_line(canvas, line, kSignTrouble, theme.warn.words, finding);
    line.y += kLine;
  }
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

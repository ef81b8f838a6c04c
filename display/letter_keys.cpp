#include "display/letter_keys.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "display/buttons.h"

namespace kiosk::display {
namespace {

using Keys = std::span<const LetterKey>;

constexpr float kCorner = 18;
constexpr float kLip = 3;
constexpr float kSpace = 2.5F;     // as wide, and it is the space: a letter, too
constexpr float kLeastUnits = 10;  // letters beside each other: no key is wider for want of them
constexpr std::size_t kMostLines = 8;

float gap_of(const Rect& area) { return is_tight(area) ? 8 : 12; }

float units_in(Keys keys) {
  float units = 0;
  for (const LetterKey& key : keys) units += key.width;
  return units;
}

// What stands beside each other. A row whose keys would be too small for a finger goes on in the
// next line with those that are no letters.
struct Lines {
  std::array<Keys, kMostLines> keys;
  std::size_t count = 0;
  float unit = 0;  // the width of a letter; each has its gap behind it

  void add(Keys line) {
    if (count < kMostLines && !line.empty()) keys[count++] = line;
  }
};

Lines lines_in(const LetterRows& rows, float width, float gap) {
  Lines lines;
  float units = kLeastUnits;
  for (const auto& row : rows) {
    const Keys all{row};
    const bool small = (width + gap) / units_in(all) - gap < kLeastKey;
    const auto second =
        std::find_if(row.begin(), row.end(), [](const LetterKey& key) { return key.second; });
    const auto split = small ? static_cast<std::size_t>(second - row.begin()) : row.size();
    lines.add(all.first(split));
    lines.add(all.subspan(split));
    units = std::max({units, units_in(all.first(split)), units_in(all.subspan(split))});
  }
  lines.unit = (width + gap) / units - gap;
  return lines;
}

// A rounded edge below the cap: a line, which costs less than a second surface.
void lip(Canvas& canvas, const Rect& box, Color color) {
  constexpr std::size_t kSteps = 5;
  constexpr float kQuarter = 1.5708F;
  std::array<Point, 2 * kSteps> edge;
  const float radius = kCorner - kLip / 2;
  const Rect middles = box.inset(kCorner);
  for (std::size_t i = 0; i < kSteps; ++i) {
    const float angle = kQuarter * static_cast<float>(i + 1) / static_cast<float>(kSteps);
    const float across = radius * std::cos(angle);
    const float down = middles.bottom() + radius * std::sin(angle);
    edge[i] = {middles.x - across, down};
    edge[edge.size() - 1 - i] = {middles.right() + across, down};
  }
  canvas.polyline(edge, {color, kLip});
}

// A tone is called by its name, which stands below the letter that wears it.
void named_letter(Canvas& canvas, const Rect& box, const LetterKey& key, Color ink) {
  const std::string_view label{key.label};
  const std::size_t end = std::min(label.find('\n'), label.size());
  const std::string_view name =
      key.line.empty() ? label.substr(std::min(end + 1, label.size())) : std::string_view{key.line};
  const Point middle = box.centre();
  const float above = name.empty() ? 0 : 12;
  canvas.write_within({middle.x, middle.y - above},
                      {label.substr(0, end), key.width > 1 ? Type::kSmallStrong : Type::kTitle, ink,
                       Align::kCentre},
                      box.width - 8);
  if (!name.empty())
    canvas.write_within({middle.x, middle.y + 22}, {name, Type::kMin, ink, Align::kCentre},
                        box.width - 8);
}

}  // namespace

bool KeyPen::key(const Rect& box, const LetterKey& key) {
  const Theme& theme = canvas_.theme();
  const Press press = canvas_.key(key.label, box);
  const Rect shown = pressed(box, press);
  const bool letter = key.icon == Icon::kNone && (key.width <= 1 || key.width >= kSpace);
  const Color tool = mix(theme.sunken, theme.line, theme.dark ? 0.35F : 0.6F);
  canvas_.fill(shown, key.second ? theme.primary_soft : letter ? theme.surface : tool, kCorner);
  lip(canvas_, shown, theme.dark ? theme.line : mix(theme.line, theme.ink_hint, 0.4F));
  if (count_ < caps_.size()) caps_[count_++] = {&key, shown.without_bottom(kLip)};
  return press.fired;
}

void KeyPen::letters() {
  const Theme& theme = canvas_.theme();
  for (std::size_t i = 0; i < count_; ++i) {
    const LetterKey& key = *caps_[i].key;
    if (key.icon == Icon::kNone)
      named_letter(canvas_, caps_[i].face, key, key.second ? theme.primary : theme.ink);
    else
      canvas_.sign(caps_[i].face.centre(), SignSize::kMedium, theme.ink, sign_of(key.icon));
  }
}

float letter_keys_height(const Rect& area, const Rect& box, const LetterRows& rows) {
  const float key = is_tight(area) ? kLeastKey : is_wide(area) ? 84 : 100;
  const float gap = gap_of(area);
  return static_cast<float>(lines_in(rows, box.width, gap).count) * (key + gap) - gap;
}

std::optional<Intent> letter_keys(Canvas& canvas, const Rect& box, const LetterRows& rows) {
  const Group keys{"letters", "keys"};
  const float gap = gap_of(canvas.glass());
  const Lines lines = lines_in(rows, box.width, gap);
  const auto count = static_cast<float>(std::max<std::size_t>(lines.count, 1));
  const float height = (box.height + gap) / count - gap;
  KeyPen pen{canvas};
  std::optional<Intent> answer;
  float y = box.y;
  for (const Keys line : std::span{lines.keys}.first(lines.count)) {
    float x = box.centre().x - (units_in(line) * (lines.unit + gap) - gap) / 2;
    for (const LetterKey& key : line) {
      const float width = key.width * (lines.unit + gap) - gap;
      if (pen.key({x, y, width, height}, key)) answer = key.intent;
      x += width + gap;
    }
    y += height + gap;
  }
  pen.letters();
  return answer;
}

void typed_text(Canvas& canvas, const Rect& box, const TypedText& text) {
  const Theme& theme = canvas.theme();
  canvas.fill(box, theme.surface, 22);
  canvas.outline(box, {theme.primary, 3}, 22);
  const Point at{box.x + 28, box.centre().y};
  const float room = box.width - 56;
  if (text.typed.empty()) {
    canvas.fill({at.x, at.y - 24, 3, 48}, theme.primary);
    canvas.write_within({at.x + 14, at.y}, {text.hint, Type::kBody, theme.ink_second}, room - 14);
    return;
  }
  const float width = canvas.write_within(at, {text.typed, Type::kTitle, theme.ink}, room - 12);
  canvas.fill({at.x + width + 6, at.y - 24, 3, 48}, theme.primary);
}

}  // namespace kiosk::display

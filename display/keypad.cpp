#include "display/keypad.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "display/buttons.h"

namespace kiosk::display {
namespace {

constexpr float kCorner = 24;
constexpr float kPlaceWidth = 68;
constexpr float kDot = 13;
constexpr int kMostPlaces = 10;  // beside each other, on the pad

struct Key {
  std::string_view name;
  const Button* button = nullptr;  // none: a digit
  bool primary = false;
};

struct KeyInks {
  Color ground;
  Color ink;
};

KeyInks inks_of(const Theme& theme, const Key& key, bool rests) {
  if (rests) return {theme.sunken, theme.ink_hint};
  if (key.primary) return {theme.primary, theme.on_primary};
  return key.button ? KeyInks{theme.sunken, theme.ink_second} : KeyInks{theme.surface, theme.ink};
}

void key_ground(Canvas& canvas, const Rect& box, const Key& key, bool rests) {
  const Theme& theme = canvas.theme();
  if (key.primary && !rests) {
    canvas.shadow(box, Elevation::kCard, 0.20F);
    return canvas.fill_slope(box, {theme.primary, theme.primary_end}, kCorner);
  }
  const bool digit = !key.button && !rests;
  if (digit) canvas.shadow(box, Elevation::kFlat, 0.14F);
  canvas.fill(box, inks_of(theme, key, rests).ground, kCorner);
  if (digit) canvas.outline(box, {theme.line, 2}, kCorner);
}

bool draw_key(Canvas& canvas, const Rect& box, const Key& key, bool rests) {
  const Press press = rests ? Press{} : canvas.key(key.name, box);
  const Rect shown = pressed(box, press);
  key_ground(canvas, shown, key, rests);
  const Color ink = inks_of(canvas.theme(), key, rests).ink;
  if (key.button)
    canvas.sign(shown.centre(), key.primary ? SignSize::kHuge : SignSize::kLarge, ink,
                sign_of(key.button->icon));
  else
    canvas.write(shown.centre(), {key.name, Type::kLarge, ink, Align::kCentre});
  return press.fired;
}

constexpr std::array<std::string_view, 10> kDigitNames{"0", "1", "2", "3", "4",
                                                       "5", "6", "7", "8", "9"};

}  // namespace

void places(Canvas& canvas, const Rect& box, const Places& places) {
  const Theme& theme = canvas.theme();
  const int filled = places.shown.empty() ? places.filled : static_cast<int>(places.shown.size());
  // A code of any length: a place for each digit, and where the next one goes.
  const int least = places.count > 0 ? places.count : std::min(filled + 1, kMostPlaces);
  const auto count = static_cast<float>(least);
  const float gap = std::min(kKeyGap, (box.width - count * kPlaceWidth) / count);
  float x = box.centre().x - (count * (kPlaceWidth + gap) - gap) / 2;
  for (int i = 0; i < least; ++i, x += kPlaceWidth + gap) {
    const Rect place{x, box.y, kPlaceWidth, box.height};
    canvas.fill(place, theme.sunken, 20);
    if (i == filled) canvas.outline(place, {theme.primary, 3}, 20);
    if (i >= filled) continue;
    if (places.shown.empty())
      canvas.disc(place.centre(), kDot, theme.ink);
    else
      canvas.write(place.centre(), {places.shown.substr(static_cast<std::size_t>(i), 1),
                                    Type::kHeading, theme.ink, Align::kCentre});
  }
}

std::optional<Intent> keypad(Canvas& canvas, const Rect& box, const Keypad& pad) {
  constexpr std::size_t kErase = 9;
  constexpr std::size_t kEnter = 11;
  const float width = (box.width - 2 * kKeyGap) / 3;
  const float height = (box.height - 3 * kKeyGap) / 4;
  std::optional<Intent> answer;
  for (std::size_t i = 0; i < 12; ++i) {
    const std::size_t row = i / 3;
    const Rect place{box.x + static_cast<float>(i % 3) * (width + kKeyGap),
                     box.y + static_cast<float>(row) * (height + kKeyGap), width, height};
    if (i == kErase || i == kEnter) {
      const Button& button = i == kErase ? pad.erase : pad.enter;
      if (draw_key(canvas, place, {button.title, &button, i == kEnter}, pad.rests))
        answer = button.intent;
      continue;
    }
    const std::size_t digit = i < kErase ? i + 1 : 0;
    if (draw_key(canvas, place, {kDigitNames[digit]}, pad.rests))
      answer = PinDigit{static_cast<int>(digit)};
  }
  return answer;
}

}  // namespace kiosk::display

#include "display/controls.h"

#include <algorithm>

#include "display/buttons.h"

namespace kiosk::display {
namespace {

constexpr float kInset = 6;

// A square key with a sign; pale and deaf where it leads nowhere.
struct SignKey {
  std::string_view name;
  Sign sign;
  bool deaf = false;
};

bool sign_key(Canvas& canvas, const Rect& box, const SignKey& key) {
  const Theme& theme = canvas.theme();
  const Press press = key.deaf ? Press{} : canvas.target(key.name, box);
  const Rect shown = pressed(box, press);
  canvas.fill(shown, key.deaf ? theme.sunken : theme.primary_soft, 20);
  canvas.sign(shown.centre(), SignSize::kMedium, key.deaf ? theme.ink_hint : theme.primary,
              key.sign);
  return press.fired;
}

// The largest in which each of them fits.
Type type_for(const Canvas& canvas, std::span<const std::string_view> words, float width) {
  for (const Type type : {Type::kBodyStrong, Type::kSmallStrong})
    if (std::all_of(words.begin(), words.end(),
                    [&](std::string_view each) { return canvas.width_of(type, each) <= width; }))
      return type;
  return Type::kMinStrong;
}

float width_of_all(const Canvas& canvas, std::span<const std::string_view> words, Type type) {
  float width = 0;
  for (const std::string_view each : words) width += canvas.width_of(type, each) + 4 * kInset;
  return width;
}

// The largest in which all of them fit beside each other.
Type type_for_all(const Canvas& canvas, std::span<const std::string_view> words, float width) {
  for (const Type type : {Type::kBodyStrong, Type::kSmallStrong})
    if (width_of_all(canvas, words, type) <= width) return type;
  return Type::kMinStrong;
}

}  // namespace

std::optional<std::size_t> segmented(Canvas& canvas, const Rect& box,
                                     std::span<const std::string_view> words, std::size_t chosen,
                                     Parts parts) {
  const Theme& theme = canvas.theme();
  canvas.fill(box, theme.sunken, box.height / 2);
  canvas.outline(box, {theme.line, 1.5F}, box.height / 2);
  std::optional<std::size_t> answer;
  const float width = box.width / static_cast<float>(words.size());
  const Type type = parts == Parts::kEqual ? type_for(canvas, words, width - 4 * kInset)
                                           : type_for_all(canvas, words, box.width);
  const float beside = 4 * kInset + (box.width - width_of_all(canvas, words, type)) /
                                        static_cast<float>(words.size());
  float x = box.x;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const float own = parts == Parts::kEqual ? width : canvas.width_of(type, words[i]) + beside;
    const Rect place{x, box.y, own, box.height};
    x += own;
    if (canvas.target(words[i], place).fired && i != chosen) answer = i;
    const Rect bead = place.inset(kInset);
    if (i == chosen) {
      canvas.shadow(bead, Elevation::kFlat, 0.12F);
      canvas.fill(bead, theme.dark ? theme.primary_soft : theme.surface, bead.height / 2);
    }
    canvas.write(place.centre(),
                 {words[i], type, i == chosen ? theme.primary : theme.ink_second, Align::kCentre});
  }
  return answer;
}

float segmented_width(const Canvas& canvas, std::span<const std::string_view> words) {
  return width_of_all(canvas, words, Type::kSmallStrong) +
         2 * kInset * static_cast<float>(words.size());
}

std::optional<int> stepper(Canvas& canvas, const Rect& box, const Stepper& stepper) {
  const Theme& theme = canvas.theme();
  canvas.fill(box, theme.surface, 22);
  canvas.outline(box, {theme.line, 2}, 22);
  const float key = box.height;
  const Rect less = box.left_part(key);
  const Rect more{box.right() - key, box.y, key, box.height};
  canvas.write_within(box.centre(), {stepper.value, Type::kTitle, theme.ink, Align::kCentre},
                      box.width - 2 * key - 16);
  std::optional<int> answer;
  if (sign_key(canvas, less, {stepper.less, kSignLess, stepper.least})) answer = -1;
  if (sign_key(canvas, more, {stepper.more, kSignMore, stepper.most})) answer = 1;
  return answer;
}

float chip_width(const Canvas& canvas, std::string_view words) {
  return canvas.width_of(Type::kSmallStrong, words) + 56;
}

bool chip(Canvas& canvas, const Rect& box, std::string_view words, bool on) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(words, box);
  const Rect shown = pressed(box, press);
  canvas.fill(shown, on ? theme.primary : theme.surface, shown.height / 2);
  if (!on) canvas.outline(shown, {theme.line, 2}, shown.height / 2);
  canvas.write(shown.centre(),
               {words, Type::kSmallStrong, on ? theme.on_primary : theme.ink, Align::kCentre});
  return press.fired;
}

std::optional<int> page_keys(Canvas& canvas, const Rect& box, const PageKeys& keys) {
  std::optional<int> answer;
  const Rect up{box.x, box.y, kPageKey, kPageKey};
  const Rect down{box.x, box.bottom() - kPageKey, kPageKey, kPageKey};
  if (sign_key(canvas, up, {keys.up, kSignUp, keys.at_top})) answer = -1;
  if (sign_key(canvas, down, {keys.down, kSignDown, keys.at_end})) answer = 1;
  return answer;
}

}  // namespace kiosk::display
